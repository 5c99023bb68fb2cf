import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { bulkIds } from "../../../domain/bulk-ids"
import {
  FILE_KEPT_FOR_DAYS,
  REPORT_KEPT_FOR_DAYS,
} from "../../../domain/company-import/import-run"
import type { ImportedRow } from "../../../types/company-import"
import { executeBound } from "../../../sql/execute-bound"

/** Writes the rows of a report: one statement, however many there are. */
export const insertReportRows = async (
  manager: SqlEntityManager,
  importId: string,
  rows: ImportedRow[]
): Promise<void> => {
  const ids = bulkIds("cimpr", rows.length)
  await executeBound(
    manager,
    `insert into company_import_row
       (id, company_import_id, line, external_id, member_id, outcome, messages)
     select r.id, ?, r.line, r.external_id, r.member_id, r.outcome, r.messages
     from jsonb_to_recordset(?::jsonb) as r
       (id text, line int, external_id text, member_id text, outcome text, messages jsonb)`,
    [
      importId,
      JSON.stringify(rows.map((row, index) => ({ ...row, id: ids[index] }))),
    ]
  )
}

/** Deletes files and reports that are older than they are kept. */
export const deleteOldContents = async (
  manager: SqlEntityManager
): Promise<void> => {
  await manager.execute(
    `delete from company_import_file
     where created_at < now() - ? * interval '1 day'`,
    [FILE_KEPT_FOR_DAYS]
  )
  await manager.execute(
    `delete from company_import_row
     where created_at < now() - ? * interval '1 day'`,
    [REPORT_KEPT_FOR_DAYS]
  )
}
