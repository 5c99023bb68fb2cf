import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoreArticleMatch } from "../../../types/http"
import { articlesIn } from "../../../workflows/articles-in"
import { lineageOf } from "../../../workflows/lineage"
import {
  type Looker,
  type VisibleVariant,
  visibleVariants,
} from "../../presenting/visible-variants"

/** A variant, and by which number it was found; null: by title or SKU. */
export type Found = { variant: VisibleVariant; match: StoreArticleMatch | null }

/**
 * What words may mean: numbers first, exact ones before those that begin like
 * them, then what core's own product list finds. Nothing that the looker may
 * not see, and of an own number nothing that is another company's.
 */
export const searchArticles = async (
  q: string,
  looker: Looker,
  container: MedusaContainer
): Promise<Found[]> => {
  const hits = await articlesIn(container).findByNumber(
    q,
    lineageOf(looker.buyer)
  )
  const [byNumber, byWords] = await Promise.all([
    visibleVariants(
      { id: [...new Set(hits.map(({ variant_id }) => variant_id))] },
      looker,
      container
    ),
    visibleVariants({ q }, looker, container),
  ])
  const visible = new Map(byNumber.map((variant) => [variant.id, variant]))
  const found = new Map<string, Found>()
  for (const { variant_id, ...match } of hits) {
    const variant = visible.get(variant_id)
    if (variant && !found.has(variant_id)) {
      found.set(variant_id, { variant, match })
    }
  }
  for (const variant of byWords) {
    if (!found.has(variant.id)) {
      found.set(variant.id, { variant, match: null })
    }
  }
  return [...found.values()]
}
