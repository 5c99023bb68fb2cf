const seriesFields = [
  "id",
  "key",
  "name",
  "pattern",
  "reset",
  "time_zone",
  "gap_free",
  "first_number",
  "created_at",
  "updated_at",
]

const numberFields = [
  "id",
  "series_id",
  "period",
  "number",
  "text",
  "subject_id",
  "assigned_at",
]

export const retrieveSeriesConfig = {
  defaults: seriesFields,
  allowed: seriesFields,
  isList: false,
  entity: "number_series",
}

export const listSeriesConfig = {
  ...retrieveSeriesConfig,
  isList: true,
  defaultLimit: 20,
}

export const listNumbersConfig = {
  defaults: numberFields,
  allowed: numberFields,
  isList: true,
  defaultLimit: 20,
  entity: "document_number",
}
