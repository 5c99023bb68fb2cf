import type { MappedRow, RefusedRow } from "./map-rows"
import { rowMessage, type RowMessage } from "./message"

/** What becomes of a row that is taken. */
export type PlannedRow<Row, Existing> = MappedRow<Row> & {
  external_id: string | null
  existing: Existing | null
  action: "create" | "update" | "unchanged"
  /** Values to write: of a new thing all that are given, else those that differ. */
  changes: Partial<Row>
  /** What the report says about it although it is taken. */
  notes: RowMessage[]
}

/** Rows to write and rows to refuse. */
export type Plan<Row, Existing> = {
  planned: PlannedRow<Row, Existing>[]
  refused: RefusedRow[]
}

/** A value that only one row may have; `value` is what the report shows of it. */
export type RowKey = { column: string; key: string | null; value?: string }

/** How an import finds and compares. */
export type UpsertRules<Row, Existing> = {
  /** Fields that are written to what the row is about. */
  fields: (keyof Row & keyof Existing)[]
  externalIdOf: (row: Row) => string | null
  /** What two rows must not share; a key of null says nothing. */
  keysOf: (row: Row) => RowKey[]
  find: (row: Row) => Existing | null
  /** All that speaks against a row. */
  refuse: (row: Row, existing: Existing | null) => RowMessage[]
  notes?: (row: Row, existing: Existing | null) => RowMessage[]
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const changesOf = <Row, Existing>(
  row: Row,
  existing: Existing | null,
  fields: (keyof Row & keyof Existing)[]
): Partial<Row> =>
  Object.fromEntries(
    fields
      .filter(
        (field) =>
          row[field] !== undefined &&
          (!existing || !same(row[field], existing[field]))
      )
      .map((field) => [field, row[field]])
  ) as unknown as Partial<Row>

/** Of rows with the same key the first may stay; the others name its line. */
const repeats = <Row>(
  rows: MappedRow<Row>[],
  keysOf: UpsertRules<Row, unknown>["keysOf"]
): Map<number, RowMessage[]> => {
  const first = new Map<string, number>()
  const found = new Map<number, RowMessage[]>()
  for (const { line, row } of rows) {
    for (const { column, key, value } of keysOf(row)) {
      const known = key === null ? undefined : first.get(`${column}\n${key}`)
      if (known !== undefined) {
        const message = rowMessage(column, "repeated", {
          value: value ?? String(key),
          line: known,
        })
        found.set(line, [...(found.get(line) ?? []), message])
      } else if (key !== null) {
        first.set(`${column}\n${key}`, line)
      }
    }
  }
  return found
}

/**
 * Decides for every row whether it creates, updates, changes nothing or is
 * refused. Pure: what is there already is loaded before, and nothing is
 * written; so a dry run decides exactly as the real one.
 */
export const planUpsert = <Row, Existing>(
  rows: MappedRow<Row>[],
  rules: UpsertRules<Row, Existing>
): Plan<Row, Existing> => {
  const repeated = repeats(rows, rules.keysOf)
  const plan: Plan<Row, Existing> = { planned: [], refused: [] }
  for (const { line, row } of rows) {
    const existing = rules.find(row)
    const external_id = rules.externalIdOf(row)
    const messages = [
      ...(repeated.get(line) ?? []),
      ...rules.refuse(row, existing),
    ]
    if (messages.length) {
      plan.refused.push({ line, external_id, messages })
      continue
    }
    const changes = changesOf(row, existing, rules.fields)
    plan.planned.push({
      line,
      row,
      external_id,
      existing,
      action: !existing
        ? "create"
        : Object.keys(changes).length
          ? "update"
          : "unchanged",
      changes,
      notes: rules.notes?.(row, existing) ?? [],
    })
  }
  return plan
}
