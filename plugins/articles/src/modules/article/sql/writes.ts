import type { Context } from "@medusajs/framework/types"
import type { NumberColumns } from "../numbers-of-card"
import { execute } from "./execute"

/** Deletes an article with its units and numbers; nothing for one without. */
export const deleteArticle = async (
  context: Context,
  variant_id: string
): Promise<void> => {
  // Its units and numbers go with it: their foreign keys say so.
  await execute(context, "delete from article where variant_id = ?", [
    variant_id,
  ])
}

/** The first of these numbers that belongs to another article; a maker's number may be several makers'. */
export const ownerOfNumber = async (
  context: Context,
  variant_id: string,
  numbers: NumberColumns[]
): Promise<{ variant_id: string; kind: string; value: string } | null> => {
  const [taken] = await execute<{
    variant_id: string
    kind: string
    value: string
  }>(
    context,
    `select article.variant_id, number.kind, number.value
       from unnest(?::text[], ?::text[]) as given (kind, key)
       join article_number number
         on number.kind = given.kind and number.key = given.key
        and number.deleted_at is null
       join article on article.id = number.article_id
      where given.kind <> 'maker' and article.variant_id <> ?
      limit 1`,
    [numbers.map(({ kind }) => kind), numbers.map(({ key }) => key), variant_id]
  )
  return taken ?? null
}
