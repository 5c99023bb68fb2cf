import { writeTable } from "@medusa-b2b/company/import"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OPEN_ITEM_COLUMNS } from "../../../../domain/open-item/columns"
import { writeAllocations } from "../../../../domain/open-item/allocation"
import type { AdminOpenItem } from "../../../../types"
import { readOpenItemFilters } from "../../../open-item-filters"
import {
  ADMIN_OPEN_ITEM_FIELDS,
  presentAdminOpenItem,
} from "../../../present-open-item"

/** Items that are read at a time. */
const BATCH = 500

const cellsOf = (item: AdminOpenItem): Record<string, string> => ({
  kind: item.kind,
  external_id: item.external_id,
  number: item.number,
  company_external_id: item.company?.external_id ?? "",
  company_id: item.company_id,
  order_id: item.order_id ?? "",
  issued_on: item.issued_on,
  due_on: item.due_on ?? "",
  currency_code: item.currency_code,
  amount: item.amount,
  is_void: item.status === "void" ? "yes" : "no",
  is_final: item.is_final ? "yes" : "no",
  payment_reference: item.payment_reference ?? "",
  revised_at: item.revised_at ?? "",
  allocations: writeAllocations(item.allocations),
})

/**
 * The open items of the list's filters as a CSV file that can be imported again.
 *
 * @contentType text/csv
 */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<string>
): Promise<void> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const filters = readOpenItemFilters(req.filterableFields)
  const rows: string[][] = []
  for (let skip = 0; ; skip += BATCH) {
    const { data } = await query.graph({
      entity: "open_item",
      fields: ADMIN_OPEN_ITEM_FIELDS,
      filters,
      pagination: { skip, take: BATCH, order: { id: "ASC" } },
    })
    for (const item of data) {
      const cells = cellsOf(presentAdminOpenItem(item))
      rows.push(OPEN_ITEM_COLUMNS.map(({ key }) => cells[key]))
    }
    if (data.length < BATCH) {
      break
    }
  }
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", 'attachment; filename="open-items.csv"')
  res.send(
    writeTable(
      OPEN_ITEM_COLUMNS.map(({ title }) => title.en),
      rows
    )
  )
}
