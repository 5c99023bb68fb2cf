import type { RowMessage } from "../../import/message"
import type { ImportMode, ReportCounts, ReportRow } from "../../import/report"
import type { CompanyImportDTO } from "../company-import"

export type AdminCompanyImport = CompanyImportDTO

export type AdminCompanyImportResponse = { company_import: AdminCompanyImport }

export type AdminCompanyImportListResponse = {
  company_imports: AdminCompanyImport[]
  count: number
  offset: number
  limit: number
}

/** A row of a report with its messages in words. */
export type AdminImportRow = Omit<ReportRow, "messages"> & {
  messages: (RowMessage & { text: string })[]
}

export type AdminCompanyImportRowListResponse = {
  rows: AdminImportRow[]
  count: number
  offset: number
  limit: number
}

export type AdminUpsertResponse = {
  report: {
    mode: ImportMode
    dry_run: boolean
    counts: ReportCounts
    rows: AdminImportRow[]
  }
}

/** What became of inviting the members of an import. */
export type AdminBulkInvitation = {
  /** People whose letters wait now. */
  invited: number
  /** People who were too many at a time: ask again. */
  left: number
  /** Letters that leave in a minute. */
  per_minute: number
  refused_count: number
  /** Rows whose person is not invited, at most 1,000. */
  refused: {
    line: number
    external_id: string | null
    message: RowMessage & { text: string }
  }[]
}

export type AdminBulkInvitationResponse = {
  bulk_invitation: AdminBulkInvitation
}
