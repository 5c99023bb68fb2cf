import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ImportKindName } from "../../domain/company-import/import-run"
import type { Column } from "../../import/columns"
import type { DecimalMark } from "../../import/decimal"
import type { RefusedRow } from "../../import/map-rows"
import type { PlannedRow } from "../../import/plan-upsert"
import type { TableRow } from "../../import/read-table"

/** Rows to import, and how they were written. */
export type ImportRows = { rows: TableRow[]; decimalMark: DecimalMark }

/** Who imports, and for which run. */
export type ImportContext = {
  actor: Actor
  /** Run whose progress is noted; null for an upsert. */
  run_id: string | null
  container: MedusaContainer
}

/** A decided import that has written nothing yet. */
export type PreparedImport = {
  planned: PlannedRow<object, object>[]
  refused: RefusedRow[]
  /**
   * Writes what was planned: all of it, or on any failure nothing.
   *
   * @returns of a file of members, the new members' ids by line.
   */
  write: (context: ImportContext) => Promise<Map<number, string> | void>
  /** Of a file of members, the ids of those who are there already, by line. */
  members?: Map<number, string>
}

/** Something that can be imported. */
export type ImportKind = {
  name: ImportKindName
  columns: Column[]
  /** Decides for every row, against what is there now; writes nothing. */
  prepare: (
    rows: ImportRows,
    container: MedusaContainer
  ) => Promise<PreparedImport>
}
