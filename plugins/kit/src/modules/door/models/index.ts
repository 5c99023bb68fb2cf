export { DoorRun } from "./door-run"
export { OrderHold } from "./order-hold"
