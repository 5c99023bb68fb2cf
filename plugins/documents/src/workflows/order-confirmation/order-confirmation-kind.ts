/** Name of the mail that confirms an order. */
export const ORDER_CONFIRMATION = "documents.order_confirmation"

/** Key of the number series of order confirmations, where the merchant has one. */
export const CONFIRMATION_SERIES = "order_confirmation"
