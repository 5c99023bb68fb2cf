import {
  type DecimalMark,
  type MappedRow,
  mapRows,
  type RefusedRow,
  rowMessage,
  type RowMessage,
  type TableRow,
} from "@medusa-b2b/company/import"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ItemRowWithDefaults } from "../../domain/open-item/item-values"
import type { OpenItemKind } from "../../domain/open-item/kinds"
import {
  type ItemFileRow,
  itemRowSchema,
} from "../../domain/open-item/row-schema"
import { type NamedThings, thingsNamed } from "./things-named"
import { dueDates } from "./due-dates"

/** Rows to be written, and rows that cannot be whatever is there. */
export type PreparedRows = {
  rows: MappedRow<ItemRowWithDefaults>[]
  refused: RefusedRow[]
}

type Resolved = { company_id: string | undefined } | { messages: RowMessage[] }

const companyOf = (row: ItemFileRow, things: NamedThings): Resolved => {
  const { company_id, company_external_id, order_id } = row
  const byId = company_id ? things.companies.get(company_id) : undefined
  const byKey = company_external_id
    ? things.companiesByKey.get(company_external_id)
    : undefined
  const unknown = (column: string, value: string) => ({
    messages: [rowMessage(column, "no_such_company", { value })],
  })
  if (company_id && !byId) {
    return unknown("company_id", company_id)
  }
  if (company_external_id && !byKey) {
    return unknown("company_external_id", company_external_id)
  }
  if (byId && byKey && byId.id !== byKey.id) {
    return { messages: [rowMessage("company_id", "two_companies")] }
  }
  const company = byId ?? byKey
  if (company && company.kind !== "legal_entity") {
    const column = byId ? "company_id" : "company_external_id"
    return {
      messages: [
        rowMessage(column, "no_legal_entity", { value: company.name }),
      ],
    }
  }
  if (!order_id) {
    return { company_id: company?.id }
  }
  // Whoever the order's company is a part of owes it: an invoice cannot be charged to another company's order.
  const debtor = things.debtorOfOrder.get(order_id)
  return debtor && (!company || company.id === debtor)
    ? { company_id: debtor }
    : {
        messages: [
          rowMessage("order_id", "no_such_order", { value: order_id }),
        ],
      }
}

/**
 * Reads rows, and looks up the companies and orders that they name and when
 * their invoices are due. Changes nothing.
 */
export const prepareRows = async (
  table: TableRow[],
  mark: DecimalMark,
  container: MedusaContainer
): Promise<PreparedRows> => {
  const { taken, refused } = mapRows(table, itemRowSchema(mark))
  const things = await thingsNamed(
    taken.map(({ row }) => row),
    container
  )
  const dueOn = await dueDates(container)
  const rows: PreparedRows["rows"] = []
  for (const { line, row } of taken) {
    const resolved = companyOf(row, things)
    if ("messages" in resolved) {
      refused.push({ line, external_id: row.external_id, ...resolved })
      continue
    }
    const { company_external_id: _key, kind, ...values } = row
    const { company_id } = resolved
    const needsDueDate =
      kind === "invoice" && !row.due_on && row.issued_on && company_id
    rows.push({
      line,
      row: {
        ...values,
        kind: kind as OpenItemKind,
        company_id,
        default_due_on: needsDueDate
          ? await dueOn(
              row.issued_on as string,
              company_id,
              row.order_id ?? null
            )
          : null,
      },
    })
  }
  return { rows, refused }
}
