export { OpenItem } from "./open-item"
export { OpenItemAllocation } from "./open-item-allocation"
export { OpenItemBooking } from "./open-item-booking"
