import type { MedusaContainer } from "@medusajs/framework/types"
import { isDead, livingSuccessor } from "../../domain/successors"
import { articlesIn } from "../articles-in"
import { merchantsToday } from "../merchants-today"

/** A dead article: since when, and what takes its place. */
export type DeadArticle = {
  discontinued_on: string
  /** Null when nothing that lives does. */
  successor_variant_id: string | null
}

/** Those of the variants that are not sold any more at a moment, by their id. */
export const loadDead = async (
  variant_ids: string[],
  container: MedusaContainer,
  moment = new Date()
): Promise<Map<string, DeadArticle>> => {
  const chains = await articlesIn(container).successorsOf(variant_ids)
  const today = await merchantsToday(container, moment)
  return new Map(
    variant_ids.flatMap((id) => {
      const article = chains.get(id)
      const since = article?.discontinued_on
      return article && since && isDead(article, today)
        ? [
            [
              id,
              {
                discontinued_on: since,
                successor_variant_id: livingSuccessor(article, chains, today),
              },
            ] as const,
          ]
        : []
    })
  )
}
