import { type Language } from "@medusa-b2b/kit/rules"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type ArticleCard, PLAIN_CARD } from "../../domain/card"
import { firstUnit, unitsToBuy } from "../../domain/sales-units"
import { isDead, livingSuccessor } from "../../domain/successors"
import { unitName } from "../../domain/unit-text"
import type {
  StoreArticle,
  StoreArticleName,
  StoreArticleUnit,
} from "../../types/http"
import { articlesIn } from "../../workflows/articles-in"
import { lineageOf } from "../../workflows/lineage"
import { merchantsToday } from "../../workflows/merchants-today"
import { ownNumbers } from "../../workflows/part-number/own-numbers"
import {
  type Looker,
  type VisibleVariant,
  visibleVariants,
} from "./visible-variants"

const unitsOf = (card: ArticleCard, language: Language): StoreArticleUnit[] => {
  const first = firstUnit(card)
  return unitsToBuy(card).map(({ code, factor }) => ({
    code,
    name: unitName(code, 1, language),
    factor,
    is_default: code === first.code,
    gtin:
      code === card.base_unit
        ? card.gtin
        : (card.units.find((unit) => unit.code === code)?.gtin ?? null),
  }))
}

const nameOf = ({
  id,
  sku,
  title,
  product_id,
  product,
}: VisibleVariant): StoreArticleName => ({
  variant_id: id,
  product_id,
  sku,
  title,
  product_title: product.title,
  product_handle: product.handle,
  thumbnail: product.thumbnail,
})

/** Variants as articles: units, numbers, what the buyer's company calls them, and what takes their place. */
export const presentArticles = async (
  variants: VisibleVariant[],
  looker: Looker,
  language: Language,
  container: MedusaContainer
): Promise<StoreArticle[]> => {
  const ids = variants.map(({ id }) => id)
  const service = articlesIn(container)
  const [cards, chains, own, today] = await Promise.all([
    service.cardsOf(ids),
    service.successorsOf(ids),
    ownNumbers(ids, lineageOf(looker.buyer), container),
    merchantsToday(container),
  ])
  const successorOf = new Map(
    ids.map((id) => {
      const dead = chains.get(id)
      return [id, dead ? livingSuccessor(dead, chains, today) : null]
    })
  )
  const successors = new Map(
    (
      await visibleVariants(
        { id: [...successorOf.values()].filter((id) => id !== null) },
        looker,
        container
      )
    ).map((variant) => [variant.id, nameOf(variant)])
  )
  return variants.map((variant) => {
    const card = cards.get(variant.id) ?? PLAIN_CARD
    const { base_unit, is_base_sold, price_unit, gtin, numbers } = card
    return {
      ...nameOf(variant),
      base_unit: { code: base_unit, name: unitName(base_unit, 1, language) },
      ...{ is_base_sold, price_unit, gtin, numbers },
      price_unit_name: unitName(base_unit, price_unit, language),
      units: unitsOf(card, language),
      part_number: own.get(variant.id) ?? null,
      discontinued_on: card.discontinued_on,
      is_discontinued: isDead(card, today),
      successor: successors.get(successorOf.get(variant.id) ?? "") ?? null,
    }
  })
}
