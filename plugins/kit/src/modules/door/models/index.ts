export { DoorRun } from "./door-run"
