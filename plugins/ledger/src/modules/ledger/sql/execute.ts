import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"

/**
 * Runs a statement in the caller's transaction, or in none: by itself it is
 * committed by the database as soon as it is done, and what it locks is not
 * held while a message travels.
 */
export const execute = async <Row>(
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
