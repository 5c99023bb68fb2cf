import { optionsSchema, type WishKeepingOptions } from "./options"

/**
 * The plugin's own options out of what Medusa hands to a module: it puts the
 * database connection beside them.
 *
 * @throws ZodError naming the option that is wrong or unknown.
 */
export const parseOptions = (
  given: Record<string, unknown> | undefined
): WishKeepingOptions => {
  const { database: _database, ...options } = given ?? {}
  return optionsSchema.parse(options)
}
