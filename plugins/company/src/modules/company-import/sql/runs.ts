import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { SILENT_FOR } from "../../../domain/company-import/import-run"

/**
 * Says of runs without a sign of life that they were interrupted: the process
 * that ran them is gone.
 *
 * @returns their ids.
 */
export const interruptSilentRuns = async (
  manager: SqlEntityManager
): Promise<string[]> => {
  const rows = await manager.execute<{ id: string }[]>(
    `update company_import
     set status = 'interrupted', finished_at = now(), updated_at = now()
     where status = 'running' and deleted_at is null
       and beat_at < now() - ? * interval '1 millisecond'
     returning id`,
    [SILENT_FOR]
  )
  return rows.map(({ id }) => id)
}

/**
 * Takes the oldest waiting run, unless another one is running: one statement
 * under one lock, so that two servers never take two, or the same.
 *
 * @returns its id, or null when there is nothing to do now.
 */
export const takeNextRun = async (
  manager: SqlEntityManager
): Promise<string | null> => {
  await manager.execute(
    "select pg_advisory_xact_lock(hashtextextended('medusa-b2b.company-import', 0))"
  )
  const rows = await manager.execute<{ id: string }[]>(
    `update company_import
     set status = 'running', started_at = now(), beat_at = now(), updated_at = now()
     where id = (
       select id from company_import
       where status = 'waiting' and deleted_at is null
         and not exists (
           select 1 from company_import
           where status = 'running' and deleted_at is null
         )
       order by created_at, id limit 1
     )
     returning id`
  )
  return rows[0]?.id ?? null
}

/**
 * A sign of life, and how far the run has come.
 *
 * @returns whether it is still this process's to run.
 */
export const beat = async (
  manager: SqlEntityManager,
  id: string,
  progress: number | null
): Promise<boolean> => {
  const rows = await manager.execute<{ id: string }[]>(
    `update company_import
     set beat_at = now(), progress = coalesce(?, progress)
     where id = ? and status = 'running' returning id`,
    [progress, id]
  )
  return rows.length > 0
}
