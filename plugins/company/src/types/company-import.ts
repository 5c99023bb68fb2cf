import type { Actor } from "@medusa-b2b/kit/door"
import type {
  ImportKindName,
  ImportStatus,
} from "../domain/company-import/import-run"
import type { ImportMode, ReportCounts, ReportRow } from "../import/report"
import type { Delimiter } from "../import/choose-delimiter"
import type { DecimalMark } from "../import/decimal"
import type { Encoding } from "../import/decode-text"

/** How a file was read. */
export type ImportFormat = {
  encoding: Encoding
  delimiter: Delimiter
  decimal_mark: DecimalMark
  /** Headings that mean nothing here. */
  ignored: string[]
}

/** A run of an import as the module returns it. */
export type CompanyImportDTO = {
  id: string
  kind: ImportKindName
  file_name: string
  mode: ImportMode
  dry_run: boolean
  status: ImportStatus
  format: ImportFormat
  row_count: number
  progress: number
  counts: ReportCounts | null
  error: string | null
  actor: Actor
  started_at: Date | string | null
  finished_at: Date | string | null
  created_at: Date | string
}

/** A new run with its file. */
export type QueueImportDTO = Pick<
  CompanyImportDTO,
  "kind" | "file_name" | "mode" | "dry_run" | "format" | "row_count" | "actor"
> & {
  /** Bytes of the file in base64. */
  content: string
}

/** A row of a report; of a file of members with the member. */
export type ImportedRow = ReportRow & { member_id?: string | null }

/** How a run ended. */
export type ImportEnd =
  | { status: "done"; rows: ImportedRow[]; counts: ReportCounts }
  | { status: "failed"; error: string }
