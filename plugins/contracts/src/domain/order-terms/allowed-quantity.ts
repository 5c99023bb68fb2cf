import type { QuantityTerms } from "./quantity-terms"

/** What is wrong with a quantity. */
export type QuantityFault = {
  kind: "below_minimum" | "above_maximum" | "not_multiple"
  /** The value that is missed. */
  wanted: number
  /** The next larger quantity that is allowed, else the largest; null: none is. */
  suggested: number | null
}

/** The smallest quantity that may be ordered; null: none may. */
export const smallestOf = ({
  minimum,
  maximum,
  multiple,
}: QuantityTerms): number | null => {
  const pack = multiple ?? 1
  const smallest = Math.max(Math.ceil((minimum ?? 1) / pack) * pack, pack)
  return maximum !== null && smallest > maximum ? null : smallest
}

/** The next quantity that may be ordered, upwards if there is one. */
export const nextAllowed = (
  quantity: number,
  terms: QuantityTerms
): number | null => {
  const smallest = smallestOf(terms)
  if (smallest === null) {
    return null
  }
  const pack = terms.multiple ?? 1
  const up = Math.max(smallest, Math.ceil(quantity / pack) * pack)
  return terms.maximum === null || up <= terms.maximum
    ? up
    : Math.floor(terms.maximum / pack) * pack
}

/** What is wrong with ordering so much of an article; null when nothing is. */
export const quantityFault = (
  quantity: number,
  terms: QuantityTerms
): QuantityFault | null => {
  const { minimum, maximum, multiple } = terms
  const fault = (kind: QuantityFault["kind"], wanted: number) => ({
    kind,
    wanted,
    suggested: nextAllowed(quantity, terms),
  })
  if (minimum !== null && quantity < minimum) {
    return fault("below_minimum", minimum)
  }
  if (maximum !== null && quantity > maximum) {
    return fault("above_maximum", maximum)
  }
  return multiple !== null && quantity % multiple !== 0
    ? fault("not_multiple", multiple)
    : null
}
