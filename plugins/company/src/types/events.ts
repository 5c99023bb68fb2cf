/** Events of companies; the payload is `{ id }` of the company. */
export const CompanyEvents = {
  CREATED: "company.created",
  UPDATED: "company.updated",
  MOVED: "company.moved",
  APPROVED: "company.approved",
  SUSPENDED: "company.suspended",
  ACTIVATED: "company.activated",
  CLOSED: "company.closed",
  REOPENED: "company.reopened",
  DELETED: "company.deleted",
} as const

/** What is done to a company, by the name of its event. */
export type CompanyEvent = (typeof CompanyEvents)[keyof typeof CompanyEvents]

/** Events of members; the payload is `{ id, company_id, customer_id }`. */
export const CompanyMemberEvents = {
  ADDED: "company-member.added",
  UPDATED: "company-member.updated",
  REMOVED: "company-member.removed",
} as const

/** Events of applications; the payload is `{ id }`, and of an approved one `{ id, company_id }`. */
export const CompanyApplicationEvents = {
  SUBMITTED: "company-application.submitted",
  ASKED_BACK: "company-application.asked-back",
  FOLLOWED_UP: "company-application.followed-up",
  APPROVED: "company-application.approved",
  REJECTED: "company-application.rejected",
  WITHDRAWN: "company-application.withdrawn",
  ERASED: "company-application.erased",
} as const

/** What is done to an application, by the name of its event. */
export type CompanyApplicationEvent =
  (typeof CompanyApplicationEvents)[keyof typeof CompanyApplicationEvents]

/** Events about companies' addresses; the payload is `{ id, company_id }`. */
export const CompanyAddressEvents = {
  CREATED: "company-address.created",
  UPDATED: "company-address.updated",
  DELETED: "company-address.deleted",
} as const

/** Events about companies' contact points; the payload is `{ id, company_id }`. */
export const ContactPointEvents = {
  CREATED: "company-contact-point.created",
  UPDATED: "company-contact-point.updated",
  DELETED: "company-contact-point.deleted",
} as const

/** Events about companies' VAT; the payload is `{ company_id }` of the legal entity. */
export const CompanyTaxEvents = {
  UPDATED: "company-tax.updated",
  VAT_ID_CHECKED: "company-tax.vat-id-checked",
} as const

/** Events about products under reverse charge; the payload is `{ product_id }`. */
export const ReverseChargeEvents = {
  UPDATED: "reverse-charge-product.updated",
} as const

/** Events about imports of files; the payload is `{ id }` of the run. */
export const CompanyImportEvents = {
  QUEUED: "company-import.queued",
} as const

/** Events of companies' own roles; the payload is `{ id, company_id }`. */
export const CompanyRoleEvents = {
  CREATED: "company-role.created",
  UPDATED: "company-role.updated",
  DELETED: "company-role.deleted",
} as const

/** Events of invitations; the payload is `{ id, company_id }`. */
export const CompanyInvitationEvents = {
  CREATED: "company-invitation.created",
  RESENT: "company-invitation.resent",
  REVOKED: "company-invitation.revoked",
  ACCEPTED: "company-invitation.accepted",
} as const
