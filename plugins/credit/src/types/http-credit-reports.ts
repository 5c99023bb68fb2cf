/** What a report on a company's solvency said. */
export type AdminCreditReport = {
  id: string
  company_credit_id: string
  /** Calendar date. */
  reported_on: string
  /** Decimal text in major units of the credit's currency; null: it proposes none. */
  proposed_limit: string | null
  /** The bureau's name, or `manual`. */
  source: string
  /** The source's own number of the report. */
  reference: string | null
  note: string | null
  created_at: string
}

export type AdminCreditReportResponse = { credit_report: AdminCreditReport }

export type AdminCreditReportsResponse = {
  credit_reports: AdminCreditReport[]
  count: number
  offset: number
  limit: number
}
