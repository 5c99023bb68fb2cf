/** Name of the mail that confirms an order. */
export const ORDER_CONFIRMATION = "documents.order_confirmation"
