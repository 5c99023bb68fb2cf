const fields = [
  "id",
  "company_id",
  "title",
  "cost_centre",
  "currency_code",
  "over",
  "created_at",
  "company.id",
  "company.name",
]

export const listBudgetsConfig = {
  defaults: fields,
  allowed: [...fields, "company"],
  isList: true,
  defaultLimit: 20,
  entity: "budget",
}
