import { rowsOfJson, type TableRow } from "@medusa-b2b/company/import"
import { writeAllocations } from "../../../domain/open-item/allocation"
import type { AdminUpsertOpenItems } from "./validators"

/** Items of a JSON body as rows of a table, so that both go the same way; allocations may be a list or as a cell has them. */
export const rowsOfItems = (items: AdminUpsertOpenItems["items"]): TableRow[] =>
  rowsOfJson(
    items.map((item) =>
      Object.fromEntries(
        Object.entries(item).map(([field, value]) => [
          field,
          Array.isArray(value)
            ? writeAllocations(
                value.map(({ invoice_external_id, amount }) => ({
                  invoice_external_id,
                  amount: String(amount),
                }))
              )
            : value,
        ])
      )
    )
  )
