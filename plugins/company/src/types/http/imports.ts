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
