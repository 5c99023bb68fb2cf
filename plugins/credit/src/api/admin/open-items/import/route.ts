import { actorOf } from "@medusa-b2b/company/actor"
import { readTable, TABLE_LIMITS } from "@medusa-b2b/company/import"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { OPEN_ITEM_COLUMNS } from "../../../../domain/open-item/columns"
import type { AdminOpenItemsReportResponse } from "../../../../types"
import { importOpenItems } from "../../../../workflows/open-item/import-open-items"
import { presentReport } from "../present-report"
import { type AdminImportOpenItems, MOST_BYTES, MOST_ROWS } from "../validators"

const LIMITS = { ...TABLE_LIMITS, bytes: MOST_BYTES, rows: MOST_ROWS }

/** Takes a CSV file of up to a thousand rows, as `GET /admin/open-items/export` writes it, and reports on each. */
export const POST = async (
  req: MedusaRequest<AdminImportOpenItems>,
  res: MedusaResponse<AdminOpenItemsReportResponse>
): Promise<void> => {
  const { content, mode, dry_run } = req.validatedBody
  const { rows, decimalMark } = readTable(
    Buffer.from(content, "base64"),
    OPEN_ITEM_COLUMNS,
    LIMITS
  )
  const report = await importOpenItems(
    { rows, mark: decimalMark, mode, dry_run, actor: actorOf(req) },
    req.scope
  )
  res.json(presentReport(report, { mode, dry_run }))
}
