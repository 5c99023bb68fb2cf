export { OrderHoldEvents } from "./events"
export { holdOrder, type HoldOrderInput } from "./hold-order"
export { refuseHeldOrder } from "./refuse-held-order"
