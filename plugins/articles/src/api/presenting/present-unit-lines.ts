import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { Language } from "@medusa-b2b/kit/rules"
import { PLAIN_CARD } from "../../domain/card"
import { pricePer } from "../../domain/price-unit"
import { inChosenUnit } from "../../domain/sales-units"
import { unitOnLine } from "../../domain/unit-on-line"
import { unitName, unitText } from "../../domain/unit-text"
import type { StoreUnitLine } from "../../types/http"
import { articlesIn } from "../../workflows/articles-in"
import { presentArticles } from "./present-articles"
import { type Looker, visibleVariants } from "./visible-variants"

/**
 * A cart's lines in the units that were chosen for them, oldest first. A line
 * whose article the buyer may not see any more says its quantity, and offers
 * nothing.
 */
export const presentUnitLines = async (
  cart_id: string,
  looker: Looker,
  language: Language,
  container: MedusaContainer
): Promise<StoreUnitLine[]> => {
  const lines = (
    await container.resolve(Modules.CART).listLineItems(
      { cart_id },
      {
        select: ["id", "variant_id", "quantity", "unit_price", "metadata"],
        order: { created_at: "ASC", id: "ASC" },
      }
    )
  ).flatMap((line) =>
    line.variant_id ? [{ ...line, variant_id: line.variant_id }] : []
  )
  const ids = [...new Set(lines.map(({ variant_id }) => variant_id))]
  const cards = await articlesIn(container).cardsOf(ids)
  const articles = new Map(
    (
      await presentArticles(
        await visibleVariants({ id: ids }, looker, container),
        looker,
        language,
        container
      )
    ).map((article) => [article.variant_id, article])
  )
  return lines.map(({ id, variant_id, quantity, unit_price, metadata }) => {
    const card = cards.get(variant_id) ?? PLAIN_CARD
    const article = articles.get(variant_id)
    const said = inChosenUnit(
      Number(quantity),
      unitOnLine(metadata),
      card.base_unit
    )
    return {
      item_id: id,
      variant_id,
      quantity: Number(quantity),
      unit: said.code,
      factor: said.factor,
      count: said.count,
      text: unitText(said, language),
      unit_price: MathBN.convert(unit_price).toFixed(),
      price_unit: card.price_unit,
      price: pricePer(unit_price, card.price_unit),
      base_unit_name: unitName(card.base_unit, card.price_unit, language),
      part_number: article?.part_number ?? null,
      is_discontinued: article?.is_discontinued ?? false,
      successor: article?.successor ?? null,
      units: article?.units ?? [],
    }
  })
}
