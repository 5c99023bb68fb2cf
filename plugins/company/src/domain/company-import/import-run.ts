/** What a file can be about. */
export const IMPORT_KINDS = [
  "companies",
  "members",
  "addresses",
  "contact_points",
] as const

export type ImportKindName = (typeof IMPORT_KINDS)[number]

/**
 * Where a run stands. `interrupted`: the server ended in its middle; what it
 * had taken by then stays, and repeating it finishes the rest.
 */
export const IMPORT_STATUSES = [
  "waiting",
  "running",
  "done",
  "failed",
  "interrupted",
] as const

export type ImportStatus = (typeof IMPORT_STATUSES)[number]

/** Milliseconds without a sign of life after which a run counts as interrupted. */
export const SILENT_FOR = 120_000

/** Days for which an uploaded file, full of people's data, may be repeated. */
export const FILE_KEPT_FOR_DAYS = 7

/** Days for which the rows of a report are kept. */
export const REPORT_KEPT_FOR_DAYS = 90
