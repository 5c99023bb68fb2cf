import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ImportKindName } from "../../../domain/company-import/import-run"
import { rowsOfJson } from "../../../import/map-rows"
import type { AdminUpsertResponse } from "../../../types/http/imports"
import { executeImport } from "../../../workflows/company-import/execute-import"
import { importKind } from "../../../workflows/company-import/kinds"
import { actorOf } from "../../actor-of"
import { presentRow } from "./present-row"
import type { AdminUpsert } from "./validators"

/** Numbers in JSON are written with a point. */
const DECIMAL_MARK = "."

/** Takes rows of a kind as JSON and answers with the report; line 1 is the first row. */
export const upsertRows = async (
  kind: ImportKindName,
  req: MedusaRequest<AdminUpsert>,
  res: MedusaResponse<AdminUpsertResponse>
): Promise<void> => {
  const { rows, mode, dry_run } = req.validatedBody
  const report = await executeImport(
    {
      kind: importKind(kind),
      rows: rowsOfJson(rows),
      decimalMark: DECIMAL_MARK,
      mode,
      dry_run,
    },
    { actor: actorOf(req), run_id: null, container: req.scope }
  )
  res.json({
    report: {
      mode,
      dry_run,
      counts: report.counts,
      rows: report.rows.map((row) => presentRow(row)),
    },
  })
}
