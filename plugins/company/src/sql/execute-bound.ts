import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

/**
 * Runs a statement in the manager's transaction, with its values sent beside
 * it. `manager.execute` writes the values into the text, sign by sign: for the
 * megabytes of a bulk statement that takes longer than the database needs.
 */
export const executeBound = async <Row = unknown>(
  manager: SqlEntityManager,
  sql: string,
  values: readonly (string | number | null)[]
): Promise<Row[]> => {
  const connection: Knex =
    manager.getTransactionContext<Knex.Transaction>() ?? manager.getKnex()
  const { rows } = await connection.raw<{ rows: Row[] }>(sql, [...values])
  return rows
}
