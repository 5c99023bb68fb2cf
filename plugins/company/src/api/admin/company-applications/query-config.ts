const listFields = [
  "id",
  "status",
  "revision",
  "open_since",
  "company_name",
  "country_code",
  "organization_number",
  "first_name",
  "last_name",
  "email",
  "decided_at",
  "outcome",
  "company_id",
  "created_at",
]

export const listApplicationsConfig = {
  defaults: listFields,
  allowed: listFields,
  isList: true,
  defaultLimit: 20,
  entity: "company_application",
}
