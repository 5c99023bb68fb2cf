/** Events of open items. Payload: `{ id, kind, company_id }`. */
export const OpenItemEvents = {
  CREATED: "open-item.created",
  UPDATED: "open-item.updated",
  /** Nothing of it is left to pay, or, of a payment, to count toward invoices. */
  PAID: "open-item.paid",
} as const
