import { actorOf } from "@medusa-b2b/company/actor"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminOpenItemsReportResponse } from "../../../../types"
import { importOpenItems } from "../../../../workflows/open-item/import-open-items"
import { presentReport } from "../present-report"
import { rowsOfItems } from "../rows-of-items"
import type { AdminUpsertOpenItems } from "../validators"

/** Creates or changes up to a thousand invoices, credit notes and payments by kind and external id, and reports on each. */
export const POST = async (
  req: MedusaRequest<AdminUpsertOpenItems>,
  res: MedusaResponse<AdminOpenItemsReportResponse>
): Promise<void> => {
  const { items, mode, dry_run } = req.validatedBody
  const report = await importOpenItems(
    {
      rows: rowsOfItems(items),
      mark: ".",
      mode,
      dry_run,
      actor: actorOf(req),
    },
    req.scope
  )
  res.json(presentReport(report, { mode, dry_run }))
}
