const promiseFields = [
  "id",
  "company_id",
  "variant_id",
  "currency_code",
  "amount",
  "min_quantity",
  "max_quantity",
  "starts_at",
  "ends_at",
  "reference_type",
  "reference_id",
  "reference_label",
  "created_at",
]

export const listPricePromisesConfig = {
  defaults: promiseFields,
  allowed: promiseFields,
  isList: true,
  defaultLimit: 50,
}
