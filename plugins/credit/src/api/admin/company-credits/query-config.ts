/** What a credit is presented from; the answer's shape is fixed. */
export const creditFields = [
  "id",
  "company_id",
  "currency_code",
  "account_id",
  "over_limit",
  "overdue_days",
  "overdue_grace_until",
  "payment_terms_kind",
  "payment_terms_days",
  "created_at",
  "company.id",
  "company.name",
  "company.kind",
]

export const listCompanyCreditsConfig = {
  defaults: creditFields,
  allowed: [...creditFields, "company"],
  isList: true,
  defaultLimit: 20,
  entity: "company_credit",
}

const reportFields = [
  "id",
  "company_credit_id",
  "reported_on",
  "proposed_limit",
  "raw_proposed_limit",
  "source",
  "reference",
  "note",
  "created_at",
]

export const listCreditReportsConfig = {
  defaults: reportFields,
  allowed: reportFields,
  isList: true,
  defaultLimit: 20,
  entity: "credit_report",
}
