export { CHANNELS, type Actor, type Channel } from "./actor"
export type {
  DoorContributor,
  DoorRun,
  FinishContext,
  PrepareContext,
} from "./door-contributor"
export { contributeToDoor, listDoorContributors } from "./contributors"
export {
  placeOrder,
  tryPlaceOrder,
  type DoorError,
  type PlaceOrderInput,
  type PlaceOrderOutcome,
} from "./place-order"
export { runNested } from "./run-nested"
export { CRASH_POINTS, type CrashPoint, mayCrash } from "./crash-point"
export { RESERVED_METADATA_PREFIX, RUN_KEY } from "./find-order"
export { recoverRuns } from "./recover-runs"
export { checkoutRefused } from "../rules/refusal"
