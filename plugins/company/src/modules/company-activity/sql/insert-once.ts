import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type {
  CompanyActivityDTO,
  NewCompanyActivity,
} from "../../../types/activity"

const COLUMNS = [
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
  "once_key",
] as const

const json = (value: unknown) =>
  value === undefined || value === null ? null : JSON.stringify(value)

/**
 * Adds an entry unless there is one with its `once_key`: one statement, so
 * that two who record the same thing at once leave one entry. The time is cut
 * to milliseconds, as JavaScript reads it: pages go on where the last one ended.
 */
export const insertOnce = async (
  manager: SqlEntityManager,
  entry: NewCompanyActivity
): Promise<CompanyActivityDTO | null> => {
  const rows = await manager.execute<CompanyActivityDTO[]>(
    `insert into company_activity (id, ${COLUMNS.join(", ")}, before, after, created_at)
     values (?, ${COLUMNS.map(() => "?").join(", ")}, ?::jsonb, ?::jsonb, date_trunc('milliseconds', now()))
     on conflict (once_key) where once_key is not null and deleted_at is null do nothing
     returning id, ${COLUMNS.join(", ")}, before, after, created_at`,
    [
      generateEntityId(undefined, "cact"),
      ...COLUMNS.map((column) => entry[column] ?? null),
      json(entry.before),
      json(entry.after),
    ]
  )
  return rows[0] ?? null
}
