/** Events of the credit plugin. Payload: `{ id, company_id }`. */
export const CompanyCreditEvents = {
  CREATED: "company-credit.created",
  UPDATED: "company-credit.updated",
  RAISED: "company-credit.raised",
  GRACE_GRANTED: "company-credit.grace-granted",
  CLOSED: "company-credit.closed",
} as const
