import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import type { ApplicationLimits } from "../../../types/application"

/** The connection of the transaction that `@InjectTransactionManager` has begun. */
export const inTransaction = (context: Context): SqlEntityManager =>
  context.transactionManager as SqlEntityManager

/**
 * Takes the right to count the applications of an address and a number until
 * the transaction ends: two at once would otherwise both find room.
 */
export const lockApplicant = async (
  manager: SqlEntityManager,
  { email, organization_number }: Applicant
): Promise<void> => {
  // In one order for all, or two could wait for each other.
  for (const key of [email, organization_number].sort()) {
    await manager.execute(
      "select pg_advisory_xact_lock(hashtextextended('medusa-b2b.application:' || ?, 0))",
      [key]
    )
  }
}

type Applicant = { email: string; organization_number: string }

/** Whether the limits leave room for one more of this applicant. */
export const hasRoom = async (
  manager: SqlEntityManager,
  { email, organization_number }: Applicant,
  limits: ApplicationLimits
): Promise<boolean> => {
  const [{ of_email, of_number, of_minute }] = await manager.execute<
    { of_email: number; of_number: number; of_minute: number }[]
  >(
    `select
       count(*) filter (where open_since is not null and email = ?)::int as of_email,
       count(*) filter (where open_since is not null and organization_number = ?)::int as of_number,
       count(*) filter (where created_at > now() - interval '1 minute')::int as of_minute
     from company_application
     where deleted_at is null
       and (email = ? or organization_number = ? or created_at > now() - interval '1 minute')`,
    [email, organization_number, email, organization_number]
  )
  return (
    of_email < limits.open &&
    of_number < limits.open &&
    of_minute < limits.a_minute
  )
}

/** Takes the application's row until the transaction ends: whoever decides on it waits here. */
export const lockApplication = async (
  manager: SqlEntityManager,
  id: string
): Promise<void> => {
  await manager.execute(
    "select id from company_application where id = ? and deleted_at is null for update",
    [id]
  )
}
