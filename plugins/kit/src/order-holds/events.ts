/** Events of orders that are kept from the warehouse; each carries `{ id, order_id, company_id, code }`. */
export const OrderHoldEvents = {
  /** An order was placed, or changed, so that it waits for somebody's release. */
  PLACED: "order_hold.placed",
  /** A reason to wait is gone; the order may have others. */
  RELEASED: "order_hold.released",
} as const
