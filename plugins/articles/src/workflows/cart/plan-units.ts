import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type ArticleCard, PLAIN_CARD } from "../../domain/card"
import { isDead } from "../../domain/successors"
import {
  MOST_BASE_UNITS,
  type SalesUnit,
  unitsToBuy,
} from "../../domain/sales-units"
import { articlesIn } from "../articles-in"
import { merchantsToday } from "../merchants-today"

/** So many of a unit of an article. */
export type CountedArticle = { variant_id: string; unit: string; count: number }

/** What core puts into the cart for it. */
export type PlannedQuantity = {
  variant_id: string
  /** In base units. */
  quantity: number
  unit: SalesUnit
}

const unitOf = (
  { variant_id, unit: code }: CountedArticle,
  card: ArticleCard
): SalesUnit => {
  const units = unitsToBuy(card)
  const unit = units.find((each) => each.code === code)
  if (!unit) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${variant_id} is not sold by ${code}, but by ${units.map((each) => each.code).join(", ")}`
    )
  }
  return unit
}

const quantityOf = (
  { variant_id, count }: CountedArticle,
  unit: SalesUnit
): number => {
  const quantity = count * unit.factor
  if (quantity > MOST_BASE_UNITS) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${count} ${unit.code} of ${unit.factor} are more of ${variant_id} than a cart can hold`
    )
  }
  return quantity
}

/**
 * How many base units are meant. One query for all.
 *
 * @throws MedusaError INVALID_DATA when an article is not sold by the unit, and
 * NOT_ALLOWED when it is not sold any more.
 */
export const planUnits = async (
  asked: CountedArticle[],
  container: MedusaContainer
): Promise<PlannedQuantity[]> => {
  const cards = await articlesIn(container).cardsOf([
    ...new Set(asked.map(({ variant_id }) => variant_id)),
  ])
  const today = await merchantsToday(container)
  return asked.map((each) => {
    const card = cards.get(each.variant_id) ?? PLAIN_CARD
    if (isDead(card, today)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${each.variant_id} is not sold any more since ${card.discontinued_on ?? ""}`
      )
    }
    const unit = unitOf(each, card)
    return {
      variant_id: each.variant_id,
      quantity: quantityOf(each, unit),
      unit,
    }
  })
}
