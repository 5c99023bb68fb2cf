/** From which to which quantity a price holds, both inclusive; null is open. */
export type QuantityRange = {
  min_quantity: number | null
  max_quantity: number | null
}

/** First quantity in the range. Nobody orders less than one. */
export const firstOf = ({ min_quantity }: QuantityRange): number =>
  min_quantity ?? 1

/** Last quantity in the range; infinite when it is open. */
export const lastOf = ({ max_quantity }: QuantityRange): number =>
  max_quantity ?? Infinity

/** Whether two ranges begin and end alike. */
export const sameRange = (a: QuantityRange, b: QuantityRange): boolean =>
  firstOf(a) === firstOf(b) && lastOf(a) === lastOf(b)

/** The range in words, e.g. `10–19` or `20 and more`. */
export const rangeText = (range: QuantityRange): string =>
  range.max_quantity === null
    ? `${firstOf(range)} and more`
    : `${firstOf(range)}–${range.max_quantity}`
