const contractFields = [
  "id",
  "number",
  "name",
  "currency_code",
  "status",
  "starts_at",
  "ends_at",
  "price_list_id",
  "payment_terms_kind",
  "payment_terms_days",
  "is_exclusive",
  "campaigns_apply",
  "notes",
  "metadata",
  "created_at",
  "updated_at",
]

const partyFields = [
  "id",
  "contract_id",
  "company_id",
  "include_descendants",
  "starts_at",
  "ends_at",
  "reference",
  "created_at",
  "company.id",
  "company.name",
]

const withParties = [
  ...contractFields,
  ...partyFields.map((field) => `parties.${field}`),
]

export const retrieveContractConfig = {
  defaults: withParties,
  allowed: [...withParties, "parties", "parties.company"],
  isList: false,
}

export const listContractsConfig = {
  ...retrieveContractConfig,
  isList: true,
  defaultLimit: 20,
}

export const retrieveContractPartyConfig = {
  defaults: partyFields,
  allowed: [...partyFields, "company"],
  isList: false,
}

export const listContractPartiesConfig = {
  ...retrieveContractPartyConfig,
  isList: true,
  defaultLimit: 20,
}

const priceFields = [
  "id",
  "amount",
  "currency_code",
  "min_quantity",
  "max_quantity",
  "price_set_id",
]

export const listContractPricesConfig = {
  defaults: priceFields,
  allowed: priceFields,
  isList: true,
  defaultLimit: 50,
}

const rateFields = [
  "id",
  "contract_id",
  "target_type",
  "target_id",
  "percent",
  "created_at",
  "updated_at",
]

export const listContractRatesConfig = {
  defaults: rateFields,
  allowed: rateFields,
  isList: true,
  defaultLimit: 50,
}
