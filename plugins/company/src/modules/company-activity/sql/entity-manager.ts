import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"

/** The connection of the transaction that `@InjectTransactionManager` has begun. */
export const inTransaction = (context: Context): SqlEntityManager =>
  context.transactionManager as SqlEntityManager
