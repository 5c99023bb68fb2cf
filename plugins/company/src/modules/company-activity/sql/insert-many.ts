import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { bulkIds } from "../../../domain/bulk-ids"
import type { NewCompanyActivity } from "../../../types/activity"
import { executeBound } from "../../../sql/execute-bound"

const COLUMNS = [
  "id",
  "company_id",
  "action",
  "subject_type",
  "subject_id",
  "subject_label",
  "actor_kind",
  "actor_id",
  "on_behalf_of_member_id",
  "reason",
  "channel",
  "reverts_id",
] as const

/**
 * Adds thousands of entries in one statement. `once_key` is not looked at:
 * what may be recorded twice goes one by one. Their time is cut to milliseconds
 * like the others'.
 *
 * @returns their ids, in order.
 */
export const insertMany = async (
  manager: SqlEntityManager,
  entries: NewCompanyActivity[]
): Promise<string[]> => {
  const ids = bulkIds("cact", entries.length)
  const rows = entries.map((entry, index) => ({ ...entry, id: ids[index] }))
  await executeBound(
    manager,
    `insert into company_activity (${COLUMNS.join(", ")}, before, after, created_at)
     select ${COLUMNS.join(", ")}, before, after, date_trunc('milliseconds', now())
     from jsonb_to_recordset(?::jsonb) as r (
       ${COLUMNS.map((column) => `${column} text`).join(", ")},
       before jsonb, after jsonb
     )`,
    [JSON.stringify(rows)]
  )
  return ids
}
