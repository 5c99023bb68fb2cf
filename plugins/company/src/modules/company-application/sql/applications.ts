import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"

/** The connection of the transaction that `@InjectTransactionManager` has begun. */
export const inTransaction = (context: Context): SqlEntityManager =>
  context.transactionManager as SqlEntityManager

/**
 * Takes the right to count the applications of an e-mail address until the
 * transaction ends: two at once would otherwise both find room.
 */
export const lockApplicant = async (
  manager: SqlEntityManager,
  email: string
): Promise<void> => {
  await manager.execute(
    "select pg_advisory_xact_lock(hashtextextended('medusa-b2b.application:' || ?, 0))",
    [email]
  )
}

/**
 * How many open applications an e-mail address has. Numbers are not counted:
 * everybody knows everybody's, and could shut the real firm out with it.
 */
export const countOpen = async (
  manager: SqlEntityManager,
  email: string
): Promise<number> => {
  const [{ count }] = await manager.execute<{ count: number }[]>(
    `select count(*)::int as count from company_application
     where email = ? and open_since is not null and deleted_at is null`,
    [email]
  )
  return count
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
