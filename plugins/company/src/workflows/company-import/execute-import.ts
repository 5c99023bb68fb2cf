import { MedusaError } from "@medusajs/framework/utils"
import {
  type ImportMode,
  type ReportCounts,
  reportOf,
} from "../../import/report"
import type { ImportedRow } from "../../types/company-import"
import type { ImportContext, ImportKind, ImportRows } from "./import-kind"

/** Times that an import is decided anew because somebody wrote in between. */
const ATTEMPTS = 3

/** What was there when it was decided is gone, or what was free is taken. */
const CHANGED_MEANWHILE: string[] = [
  MedusaError.Types.CONFLICT,
  MedusaError.Types.NOT_FOUND,
]

/** By its type alone: what a workflow throws is a copy of the step's error. */
const isConflict = (error: unknown): boolean =>
  CHANGED_MEANWHILE.includes((error as { type?: string }).type ?? "")

/** What is asked of an import. */
export type ImportOrder = ImportRows & {
  kind: ImportKind
  mode: ImportMode
  dry_run: boolean
}

/**
 * Decides for every row, writes what is to be written, and reports. A dry run
 * decides in the same way and writes nothing. When somebody else writes
 * between deciding and writing, it is decided anew against what is there then.
 *
 * @throws MedusaError CONFLICT when that happens too often.
 */
export const executeImport = async (
  { kind, mode, dry_run, ...rows }: ImportOrder,
  context: ImportContext
): Promise<{ rows: ImportedRow[]; counts: ReportCounts }> => {
  for (let attempt = 1; ; attempt += 1) {
    const prepared = await kind.prepare(rows, context.container)
    const { takes, ...report } = reportOf(
      prepared.planned,
      prepared.refused,
      mode
    )
    const writes = prepared.planned.some(({ action }) => action !== "unchanged")
    if (dry_run || !takes) {
      return report
    }
    try {
      const added = writes ? await prepared.write(context) : null
      return {
        ...report,
        rows: report.rows.map((row) => ({
          ...row,
          member_id:
            prepared.members?.get(row.line) ?? added?.get(row.line) ?? null,
        })),
      }
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) {
        throw error
      }
    }
  }
}
