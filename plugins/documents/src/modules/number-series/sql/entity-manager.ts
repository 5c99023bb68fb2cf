import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * The connection of a running transaction.
 *
 * @throws MedusaError UNEXPECTED_STATE outside of one: a lock would be gone at once.
 */
export const inTransaction = (context: Context): SqlEntityManager => {
  if (!context.transactionManager) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "A number is only given in a transaction"
    )
  }
  return context.transactionManager as SqlEntityManager
}
