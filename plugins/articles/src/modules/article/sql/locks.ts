import type { Context } from "@medusajs/framework/types"
import { execute } from "./execute"

/**
 * Takes an article's lock until the transaction ends: two who change it at once
 * would otherwise each write half of it.
 */
export const lockArticle = async (
  context: Context,
  variant_id: string
): Promise<void> => {
  await execute(
    context,
    "select pg_advisory_xact_lock(hashtextextended('medusa-b2b.article.' || ?, 0))",
    [variant_id]
  )
}

/**
 * Takes the lock of all successors until the transaction ends: two who name one
 * another at once would otherwise close a circle that neither of them sees.
 */
export const lockSuccessors = async (context: Context): Promise<void> => {
  await execute(
    context,
    "select pg_advisory_xact_lock(hashtextextended('medusa-b2b.article-successors', 0))",
    []
  )
}
