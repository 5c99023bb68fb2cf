import { checkOptions } from "@medusa-b2b/kit/config"
import { optionsSchema, type ArticlesOptions } from "./options"

/**
 * The plugin's own options out of what Medusa hands to a module: it puts the
 * database connection beside them.
 *
 * @throws MedusaError INVALID_ARGUMENT naming the option that is wrong or unknown.
 */
export const parseOptions = (
  given: Record<string, unknown> | undefined
): ArticlesOptions => {
  const { database: _database, ...options } = given ?? {}
  return checkOptions("articles", optionsSchema, options)
}
