const companyFields = [
  "id",
  "name",
  "kind",
  "parent_id",
  "path",
  "status",
  "status_reason",
  "country_code",
  "organization_number",
  "vat_id",
  "currency_code",
  "time_zone",
  "representative_id",
  "customer_group_id",
  "external_id",
  "language",
  "gln",
  "peppol_id",
  "order_confirmation_to_buyer",
  "only_addresses_on_file",
  "reference_rules",
  "metadata",
  "created_at",
  "updated_at",
]

const parentFields = ["parent.id", "parent.name"]

const companyRelations = [
  ...parentFields,
  "parent",
  "children",
  "children.id",
  "children.name",
  "children.kind",
  "children.status",
  "customer_group",
  "customer_group.id",
  "customer_group.name",
]

const memberFields = [
  "id",
  "company_id",
  "customer_id",
  "role",
  "status",
  "is_default",
  "external_id",
  "language",
  "metadata",
  "created_at",
  "updated_at",
  "customer.id",
  "customer.email",
  "customer.first_name",
  "customer.last_name",
  "customer.phone",
  "customer.has_account",
]

/** A list reads no parents: who they are stands among the ancestors, and is filled in from there. */
export const listCompaniesConfig = {
  defaults: companyFields,
  allowed: [...companyFields, ...companyRelations],
  isList: true,
  defaultLimit: 20,
  entity: "company",
}

export const retrieveCompanyConfig = {
  defaults: [
    ...companyFields,
    ...parentFields,
    "children.id",
    "children.name",
    "children.kind",
    "children.status",
  ],
  allowed: [...companyFields, ...companyRelations],
  isList: false,
  entity: "company",
}

export const listMembersConfig = {
  defaults: memberFields,
  allowed: [...memberFields, "customer"],
  isList: true,
  defaultLimit: 20,
  entity: "company_member",
}

export const retrieveMemberConfig = {
  ...listMembersConfig,
  isList: false,
}
