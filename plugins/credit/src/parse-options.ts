import { checkOptions } from "@medusa-b2b/kit/config"
import { optionsSchema, type CreditOptions } from "./options"

/**
 * The plugin's own options out of what Medusa hands to a module: it puts the
 * database connection beside them.
 *
 * @throws MedusaError INVALID_ARGUMENT naming the option that is wrong or unknown.
 */
export const parseOptions = (
  given: Record<string, unknown> | undefined
): CreditOptions => {
  const { database: _database, ...options } = given ?? {}
  return checkOptions("credit", optionsSchema, options)
}
