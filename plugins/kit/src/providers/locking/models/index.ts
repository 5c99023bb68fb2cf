export { LockLease } from "./lock-lease"
