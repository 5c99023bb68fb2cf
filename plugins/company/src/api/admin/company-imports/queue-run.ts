import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ImportKindName } from "../../../domain/company-import/import-run"
import { readTable } from "../../../import/read-table"
import type { ImportMode } from "../../../import/report"
import { importKind } from "../../../workflows/company-import/kinds"
import { queueCompanyImportWorkflow } from "../../../workflows/company-import/workflows/queue-company-import"

/** A file and what is to be done with it. */
export type QueueRun = {
  kind: ImportKindName
  file_name: string
  /** Bytes of the file in base64. */
  content: string
  mode: ImportMode
  dry_run: boolean
  actor: Actor
}

/**
 * Queues a file that can be read.
 *
 * @returns id of the run.
 * @throws ImportRefused saying why a file is no table.
 */
export const queueRun = async (
  run: QueueRun,
  container: MedusaContainer
): Promise<string> => {
  const table = readTable(
    Buffer.from(run.content, "base64"),
    importKind(run.kind).columns
  )
  const { result } = await queueCompanyImportWorkflow(container).run({
    input: {
      ...run,
      row_count: table.rows.length,
      format: {
        encoding: table.encoding,
        delimiter: table.delimiter,
        decimal_mark: table.decimalMark,
        ignored: table.ignored,
      },
    },
  })
  return result.id
}
