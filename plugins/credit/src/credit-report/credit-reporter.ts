import type { MedusaContainer } from "@medusajs/framework/types"

/** What a report on a company's solvency says. */
export type CreditReportAnswer = {
  /** Calendar date, `2026-01-31`. */
  reported_on: string
  /** In major units of the currency asked for, as decimal text; null: it proposes none. */
  proposed_limit: string | null
  /** The source's own number of the report. */
  reference: string | null
  /** What else it says, in words. */
  note: string | null
}

/** Whom a report is asked about. */
export type CreditReportSubject = {
  company_id: string
  name: string
  organization_number: string | null
  vat_id: string | null
  /** Lower-case ISO 4217 code of the limit to propose. */
  currency_code: string
}

/** A bureau that reports on companies' solvency. */
export type CreditReporter = {
  /** As staff know it. */
  name: string
  /**
   * @returns null when it knows nothing of the company.
   * @throws when it does not answer: then nothing is stored.
   */
  report: (
    subject: CreditReportSubject,
    container: MedusaContainer
  ) => Promise<CreditReportAnswer | null>
}

let provided: CreditReporter | null = null

/**
 * Names the bureau that is asked for credit reports; null for none, which is
 * the default: then staff write down what they have read elsewhere.
 */
export const provideCreditReport = (reporter: CreditReporter | null): void => {
  provided = reporter
}

/** The bureau that is asked, or null. */
export const creditReporter = (): CreditReporter | null => provided
