export type {
  AdminOrderHold,
  AdminOrderHoldListResponse,
  AdminOrderHoldResponse,
} from "../types"
