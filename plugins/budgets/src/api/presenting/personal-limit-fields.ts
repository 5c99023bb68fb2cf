const fields = [
  "id",
  "company_id",
  "member_id",
  "role",
  "currency_code",
  "window",
  "amount",
  "raw_amount",
  "over",
  "status",
  "created_at",
  "company.id",
  "company.name",
  "company_member.id",
  "company_member.customer.first_name",
  "company_member.customer.last_name",
  "company_member.customer.email",
]

/** What personal limits are presented from; the answer's shape is fixed. */
export const listPersonalLimitsConfig = {
  defaults: fields,
  allowed: [...fields, "company", "company_member", "company_member.customer"],
  isList: true,
  defaultLimit: 20,
  entity: "personal_limit",
}
