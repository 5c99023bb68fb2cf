const fields = [
  "id",
  "company_id",
  "title",
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
