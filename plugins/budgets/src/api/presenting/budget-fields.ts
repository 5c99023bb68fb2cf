const fields = [
  "id",
  "company_id",
  "title",
  "cost_centre",
  "currency_code",
  "window",
  "starts_on",
  "ends_on",
  "over",
  "status",
  "created_at",
  "company.id",
  "company.name",
]

/** What budgets are presented from. */
export const listBudgetsConfig = {
  defaults: fields,
  allowed: [...fields, "company"],
  isList: true,
  defaultLimit: 20,
  entity: "budget",
}
