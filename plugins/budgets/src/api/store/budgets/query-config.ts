const fields = [
  "id",
  "company_id",
  "title",
  "cost_centre",
  "currency_code",
  "over",
  "created_at",
]

export const listBudgetsConfig = {
  defaults: fields,
  allowed: fields,
  isList: true,
  defaultLimit: 20,
  entity: "budget",
}
