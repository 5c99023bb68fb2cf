import type { ArticleCard } from "./card"
import { isSellable, type SalesUnit, unitsToBuy } from "./sales-units"

/** Why a line's quantity cannot be ordered. */
export type UnitFault =
  | { code: "articles.not_whole_units"; quantity: number; units: SalesUnit[] }
  | { code: "articles.unit_changed"; chosen: SalesUnit; units: SalesUnit[] }

/**
 * What is wrong with a line's quantity: it is no whole number of any unit in
 * which the article is sold, or the unit that was chosen has changed since, so
 * that its count would say something else.
 */
export const unitFault = (
  quantity: number,
  chosen: SalesUnit | null,
  card: ArticleCard
): UnitFault | null => {
  const units = unitsToBuy(card)
  if (
    chosen &&
    !units.some(
      ({ code, factor }) => code === chosen.code && factor === chosen.factor
    )
  ) {
    return { code: "articles.unit_changed", chosen, units }
  }
  return isSellable(quantity, card)
    ? null
    : { code: "articles.not_whole_units", quantity, units }
}
