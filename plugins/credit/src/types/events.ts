/** Events of the credit plugin. Payload: `{ id, company_id }`. */
export const CompanyCreditEvents = {
  CREATED: "company-credit.created",
  UPDATED: "company-credit.updated",
  RAISED: "company-credit.raised",
  GRACE_GRANTED: "company-credit.grace-granted",
  CLOSED: "company-credit.closed",
  REPORT_STORED: "company-credit.report-stored",
} as const

/** Events of orders on account. Payload: `{ id, company_id }`, the id the Medusa order's. */
export const OnAccountOrderEvents = {
  REST_RELEASED: "on-account-order.rest-released",
} as const
