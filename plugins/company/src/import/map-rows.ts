import { z } from "@medusajs/framework/zod"
import { rowMessage, type RowMessage } from "./message"
import type { TableRow } from "./read-table"

/** A row that its schema took. */
export type MappedRow<Row> = { line: number; row: Row }

/** A row that cannot be taken, with all that is wrong with it. */
export type RefusedRow = {
  line: number
  external_id: string | null
  messages: RowMessage[]
}

type Issue = z.core.$ZodIssue & { params?: Record<string, string | number> }

const messageOf = (issue: Issue): RowMessage => {
  const column = issue.path.length ? String(issue.path[0]) : null
  if (issue.code === "custom" && issue.params?.code) {
    const { code, ...params } = issue.params
    return rowMessage(column, String(code), params)
  }
  if (issue.code === "unrecognized_keys") {
    return rowMessage(null, "unknown_field", { names: issue.keys.join(", ") })
  }
  if (issue.code === "too_big") {
    return rowMessage(column, "too_long", { limit: Number(issue.maximum) })
  }
  return issue.code === "too_small" || issue.code === "invalid_type"
    ? rowMessage(column, "missing")
    : rowMessage(column, "not_understood")
}

/**
 * The rows of a table through the schema of an import: each is taken, or
 * refused with everything that is wrong with it, by line and column.
 */
export const mapRows = <Schema extends z.ZodType>(
  rows: TableRow[],
  schema: Schema
): { taken: MappedRow<z.output<Schema>>[]; refused: RefusedRow[] } => {
  const taken: MappedRow<z.output<Schema>>[] = []
  const refused: RefusedRow[] = []
  for (const { line, cells, messages } of rows) {
    const parsed = schema.safeParse(cells)
    if (parsed.success && !messages.length) {
      taken.push({ line, row: parsed.data })
    } else {
      refused.push({
        line,
        external_id: cells.external_id?.trim() || null,
        messages: [
          ...messages,
          ...(parsed.error?.issues ?? []).map((issue) =>
            messageOf(issue as Issue)
          ),
        ],
      })
    }
  }
  return { taken, refused }
}

/**
 * Rows of a JSON body as rows of a table, so that both go the same way; the
 * first is line 1. null empties a field, a field that is left out stays.
 */
export const rowsOfJson = (
  rows: Record<string, string | number | boolean | null>[]
): TableRow[] =>
  rows.map((row, index) => ({
    line: index + 1,
    cells: Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        value === null ? "" : String(value),
      ])
    ),
    messages: [],
  }))
