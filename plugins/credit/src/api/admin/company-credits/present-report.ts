import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminCreditReport } from "../../../types"
import { creditsIn } from "../../../workflows/company-credit/credits-in"
import { decimalOf } from "../../../workflows/on-account-order/decimal-of"

/** A report as its table has it. */
export type ReportRow = Omit<
  AdminCreditReport,
  "proposed_limit" | "created_at"
> & { proposed_limit: unknown; created_at: string | Date }

/** A report as staff see it. */
export const presentReport = (row: ReportRow): AdminCreditReport => ({
  id: row.id,
  company_credit_id: row.company_credit_id,
  reported_on: row.reported_on,
  proposed_limit:
    row.proposed_limit === null ? null : decimalOf(row, "proposed_limit"),
  source: row.source,
  reference: row.reference,
  note: row.note,
  created_at: new Date(row.created_at).toISOString(),
})

/** A report by its id. */
export const refetchReport = async (
  id: string,
  container: MedusaContainer
): Promise<AdminCreditReport> => {
  const row: unknown = await creditsIn(container).retrieveCreditReport(id)
  return presentReport(row as ReportRow)
}
