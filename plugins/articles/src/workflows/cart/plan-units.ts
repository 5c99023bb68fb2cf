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
import { nameArticle } from "../name-article"

/** So many of a unit of an article. */
export type CountedArticle = { variant_id: string; unit: string; count: number }

/** What core puts into the cart for it. */
export type PlannedQuantity = {
  variant_id: string
  /** In base units. */
  quantity: number
  unit: SalesUnit
}

/** Why so many of a unit of an article cannot be ordered, about the article by its name; null: they can. */
const faultOf = (
  { unit: code, count }: CountedArticle,
  card: ArticleCard,
  today: string
): { type: string; say: (name: string) => string } | null => {
  if (isDead(card, today)) {
    return {
      type: MedusaError.Types.NOT_ALLOWED,
      say: (name) =>
        `${name} is not sold any more since ${card.discontinued_on ?? ""}`,
    }
  }
  const units = unitsToBuy(card)
  const unit = units.find((each) => each.code === code)
  if (!unit) {
    return {
      type: MedusaError.Types.INVALID_DATA,
      say: (name) =>
        `${name} is not sold by ${code}, but by ${units.map((each) => each.code).join(", ")}`,
    }
  }
  return count * unit.factor > MOST_BASE_UNITS
    ? {
        type: MedusaError.Types.INVALID_DATA,
        say: (name) =>
          `${count} ${code} of ${unit.factor} are more of ${name} than a cart can hold`,
      }
    : null
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
  const cardOf = ({ variant_id }: CountedArticle) =>
    cards.get(variant_id) ?? PLAIN_CARD
  for (const each of asked) {
    const fault = faultOf(each, cardOf(each), today)
    if (fault) {
      throw new MedusaError(
        fault.type,
        fault.say(await nameArticle(each.variant_id, container))
      )
    }
  }
  return asked.flatMap((each) =>
    unitsToBuy(cardOf(each))
      .filter(({ code }) => code === each.unit)
      .map((unit) => ({
        variant_id: each.variant_id,
        quantity: each.count * unit.factor,
        unit,
      }))
  )
}
