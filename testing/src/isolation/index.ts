export { recordMountedRoutes, type MountedRoute } from "./mounted-routes"
export type {
  Attempt,
  Attempts,
  Belongings,
  Ids,
  IsolationRule,
} from "./isolation-rule"
export type { Cast, Owner, Stranger } from "./cast"
export { castOf } from "./cast-of"
export { allIsolationRules, isolationRules } from "./rules"
export { tryIsolation, type IsolationTrial } from "./try-isolation"
export { changedTables, fingerprint, type Fingerprint } from "./fingerprint"
