import { MedusaError } from "@medusajs/framework/utils"
import {
  type ImportMode,
  type ReportCounts,
  reportOf,
  type ReportRow,
} from "../../import/report"
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
): Promise<{ rows: ReportRow[]; counts: ReportCounts }> => {
  for (let attempt = 1; ; attempt += 1) {
    const prepared = await kind.prepare(rows, context.container)
    const { takes, ...report } = reportOf(
      prepared.planned,
      prepared.refused,
      mode
    )
    const writes = prepared.planned.some(({ action }) => action !== "unchanged")
    if (dry_run || !takes || !writes) {
      return report
    }
    try {
      await prepared.write(context)
      return report
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) {
        throw error
      }
    }
  }
}
