import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  type ApplicationStatus,
  FRUITLESS_STATUSES,
} from "../../../domain/application/application-status"

/** An application that is to be erased. */
export type OldApplication = { id: string; email: string }

/** An application that is no more. */
export type ErasedApplication = { id: string; status: ApplicationStatus }

/** Came to nothing, is not being approved now, and nobody has touched it since a day. */
const IS_OLD = `
  status in (${FRUITLESS_STATUSES.map((status) => `'${status}'`).join(", ")})
  and updated_at < ?
  and not exists (
    select 1 from company_application_approval p
    where p.application_id = company_application.id
  )`

/** Applications to erase, the oldest ones, so many at most. */
export const findOld = async (
  manager: SqlEntityManager,
  before: Date,
  most: number
): Promise<OldApplication[]> =>
  manager.execute<OldApplication[]>(
    `select id, email from company_application where ${IS_OLD} order by updated_at, id limit ?`,
    [before, most]
  )

/**
 * Deletes those of these applications that are still old, with their history,
 * links and answers of the register of VAT ids. One that somebody holds at this
 * moment stays.
 */
export const eraseOld = async (
  manager: SqlEntityManager,
  ids: string[],
  before: Date
): Promise<ErasedApplication[]> =>
  manager.execute<ErasedApplication[]>(
    `with old as (
       select id from company_application
       where id in (select jsonb_array_elements_text(?::jsonb)) and ${IS_OLD}
       for update skip locked
     ), answers as (
       delete from company_application_vat_check
       where application_id in (select id from old)
     )
     delete from company_application where id in (select id from old)
     returning id, status`,
    [JSON.stringify(ids), before]
  )
