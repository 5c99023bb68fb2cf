import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"

/** Runs a statement in the caller's transaction, or in none, with its values sent beside it. */
export const execute = async <Row = unknown>(
  context: Context,
  sql: string,
  values: readonly (string | number | null)[]
): Promise<Row[]> => {
  const manager = (context.transactionManager ??
    context.manager) as SqlEntityManager
  const connection: Knex =
    manager.getTransactionContext<Knex.Transaction>() ?? manager.getKnex()
  const { rows } = await connection.raw<{ rows: Row[] }>(sql, [...values])
  return rows
}

/**
 * Lets one write of open items at a time through, until the transaction ends:
 * what an item settles is looked up in others, whichever came first. What is to
 * be seen of earlier writes has to be read by a later statement.
 */
export const lockItems = async (context: Context): Promise<void> => {
  await execute(
    context,
    "select pg_advisory_xact_lock(hashtextextended('medusa-b2b.open-item', 0))",
    []
  )
}
