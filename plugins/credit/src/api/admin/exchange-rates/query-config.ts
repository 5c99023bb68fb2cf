const fields = [
  "id",
  "from_currency",
  "to_currency",
  "rate",
  "raw_rate",
  "valid_from",
  "created_at",
]

export const listExchangeRatesConfig = {
  defaults: fields,
  allowed: fields,
  isList: true,
  defaultLimit: 20,
  entity: "exchange_rate",
}
