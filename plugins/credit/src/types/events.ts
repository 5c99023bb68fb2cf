/** Events of the credit plugin. Payload: `{ id, company_id }`. */
export const CreditEntryEvents = {
  CREATED: "credit-entry.created",
} as const
