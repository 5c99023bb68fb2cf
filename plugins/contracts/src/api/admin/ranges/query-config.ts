const rangeFields = [
  "id",
  "name",
  "version",
  "metadata",
  "created_at",
  "updated_at",
]

export const retrieveRangeConfig = {
  defaults: rangeFields,
  allowed: rangeFields,
  isList: false,
}

const list = (fields: string[], defaultLimit = 20) => ({
  defaults: fields,
  allowed: fields,
  isList: true,
  defaultLimit,
})

export const listRangesConfig = list(rangeFields)

export const listRangeRulesConfig = list(
  ["id", "range_id", "effect", "kind", "target_id", "created_at"],
  50
)

export const listRangeProductsConfig = list([
  "id",
  "title",
  "handle",
  "thumbnail",
])

export const listRangeContractsConfig = list(["id", "number", "name", "status"])
