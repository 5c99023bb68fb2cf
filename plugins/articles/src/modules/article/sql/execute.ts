import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"

type Value = string | number | boolean | null | readonly string[]

/** Runs a statement in the caller's transaction, or in none. */
export const execute = async <Row>(
  context: Context,
  sql: string,
  values: readonly Value[]
): Promise<Row[]> => {
  const manager = (context.transactionManager ??
    context.manager) as SqlEntityManager
  const connection: Knex =
    manager.getTransactionContext<Knex.Transaction>() ?? manager.getKnex()
  const { rows } = await connection.raw<{ rows: Row[] }>(sql, [
    ...values,
  ] as Knex.Value[])
  return rows
}
