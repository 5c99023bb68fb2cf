/** A unit in which an article is sold: so many base units of it. */
export type SalesUnit = {
  /** UN/ECE Recommendation 20 code, packages as in Recommendation 21: `XBX`. */
  code: string
  /** Base units in one; whole, at least 1. */
  factor: number
}

/** How an article is sold. */
export type Selling = {
  /** Rec 20 code of what a cart's quantity counts, and a price is for. */
  base_unit: string
  /** Whether single base units are sold, or whole sales units alone. */
  is_base_sold: boolean
  units: (SalesUnit & { is_default: boolean })[]
}

/** The most base units that a line may hold: what core's column of quantities takes. */
export const MOST_BASE_UNITS = 2_147_483_647

/** How many whole units a quantity of base units is; null when it is none. */
export const countIn = (
  quantity: number,
  { factor }: Pick<SalesUnit, "factor">
): number | null =>
  Number.isInteger(quantity / factor) ? quantity / factor : null

/** All units in which an article may be bought. */
export const unitsToBuy = ({
  base_unit,
  is_base_sold,
  units,
}: Selling): SalesUnit[] => [
  ...(is_base_sold ? [{ code: base_unit, factor: 1 }] : []),
  ...units.map(({ code, factor }) => ({ code, factor })),
]

/** The unit that a shop offers first: the default one, else the base unit, else the smallest. */
export const firstUnit = (selling: Selling): SalesUnit =>
  selling.units.find(({ is_default }) => is_default) ??
  [...unitsToBuy(selling)].sort((a, b) => a.factor - b.factor)[0] ?? {
    code: selling.base_unit,
    factor: 1,
  }

/** Whether a quantity is a whole number of a unit in which the article may be bought. */
export const isSellable = (quantity: number, selling: Selling): boolean =>
  unitsToBuy(selling).some((unit) => countIn(quantity, unit) !== null)

/** A quantity as people say it. */
export type Counted = SalesUnit & { count: number }

/**
 * A line's quantity in the unit that was chosen for it, as long as it is a
 * whole number of it; in base units otherwise. So what is remembered is the
 * unit alone, and the count follows every change of the quantity.
 */
export const inChosenUnit = (
  quantity: number,
  chosen: SalesUnit | null,
  base_unit: string
): Counted => {
  const count = chosen && countIn(quantity, chosen)
  return chosen && count !== null
    ? { ...chosen, count }
    : { code: base_unit, factor: 1, count: quantity }
}
