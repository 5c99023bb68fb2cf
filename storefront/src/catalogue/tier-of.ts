import type { PriceTier } from "./price-tiers-api"

/** The step of a scale that a quantity falls into; undefined in a gap. */
export const tierOf = (
  tiers: PriceTier[],
  quantity: number | null
): PriceTier | undefined =>
  quantity === null
    ? undefined
    : tiers.find(
        ({ min_quantity, max_quantity }) =>
          quantity >= (min_quantity ?? 1) &&
          (max_quantity === null || quantity <= max_quantity)
      )

/** The steps from the smallest quantity up. */
export const inOrder = (tiers: PriceTier[]): PriceTier[] =>
  [...tiers].sort((a, b) => (a.min_quantity ?? 0) - (b.min_quantity ?? 0))

/** Whether the quantity makes a difference at all. */
export const hasSteps = (tiers: PriceTier[]): boolean =>
  tiers.some(
    ({ min_quantity, max_quantity }) =>
      (min_quantity ?? 1) > 1 || max_quantity !== null
  )
