const runFields = [
  "id",
  "kind",
  "file_name",
  "mode",
  "dry_run",
  "status",
  "format",
  "row_count",
  "progress",
  "counts",
  "error",
  "actor",
  "started_at",
  "finished_at",
  "created_at",
]

export const listRunsConfig = {
  defaults: runFields,
  allowed: runFields,
  isList: true,
  defaultLimit: 20,
  entity: "company_import",
}

export const retrieveRunConfig = { ...listRunsConfig, isList: false }

const rowFields = ["id", "line", "external_id", "outcome", "messages"]

export const listRowsConfig = {
  defaults: rowFields,
  allowed: rowFields,
  isList: true,
  defaultLimit: 20,
  entity: "company_import_row",
}
