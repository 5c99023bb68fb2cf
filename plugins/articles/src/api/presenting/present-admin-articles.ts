import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PLAIN_CARD } from "../../domain/card"
import { isDead } from "../../domain/successors"
import type { AdminArticle } from "../../types/http"
import { articlesIn } from "../../workflows/articles-in"
import { merchantsToday } from "../../workflows/merchants-today"

type VariantRow = {
  id: string
  sku: string | null
  title: string
  product?: { id: string; title: string } | null
}

const loadVariants = async (
  ids: string[],
  container: MedusaContainer
): Promise<Map<string, VariantRow>> => {
  const { data } = ids.length
    ? await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "product_variant",
        fields: ["id", "sku", "title", "product.id", "product.title"],
        filters: { id: ids },
      })
    : { data: [] }
  return new Map((data as VariantRow[]).map((row) => [row.id, row]))
}

/** Variants as articles, in the order of the ids; one that core does not have is left out. */
export const presentAdminArticles = async (
  ids: string[],
  container: MedusaContainer
): Promise<AdminArticle[]> => {
  const cards = await articlesIn(container).cardsOf(ids)
  const today = await merchantsToday(container)
  const named = [...cards.values()].map((card) => card.successor_variant_id)
  const variants = await loadVariants(
    [...new Set([...ids, ...named.filter((id) => id !== null)])],
    container
  )
  return ids.flatMap((id) => {
    const variant = variants.get(id)
    if (!variant) {
      return []
    }
    const card = cards.get(id) ?? PLAIN_CARD
    const next = variants.get(card.successor_variant_id ?? "")
    return [
      {
        ...card,
        variant_id: id,
        sku: variant.sku,
        title: variant.title,
        product: variant.product
          ? { id: variant.product.id, title: variant.product.title }
          : null,
        is_discontinued: isDead(card, today),
        successor: next
          ? {
              variant_id: next.id,
              sku: next.sku,
              title: next.title,
              product_title: next.product?.title ?? null,
            }
          : null,
      },
    ]
  })
}
