/** What buyers may ask for about colleagues; nothing else of the customer. */
const memberFields = [
  "id",
  "company_id",
  "customer_id",
  "role",
  "status",
  "created_at",
  "customer.id",
  "customer.email",
  "customer.first_name",
  "customer.last_name",
]

const orderFields = [
  "id",
  "display_id",
  "status",
  "payment_status",
  "fulfillment_status",
  "email",
  "currency_code",
  "total",
  "subtotal",
  "tax_total",
  "created_at",
  "company.id",
  "company.name",
  "company_member.id",
  "company_member.role",
  "company_member.customer.id",
  "company_member.customer.email",
  "company_member.customer.first_name",
  "company_member.customer.last_name",
]

export const listMembersConfig = {
  defaults: memberFields,
  allowed: memberFields,
  isList: true,
  defaultLimit: 20,
  entity: "company_member",
}

export const listOrdersConfig = {
  defaults: orderFields,
  allowed: orderFields,
  isList: true,
  defaultLimit: 20,
  entity: "order",
}
