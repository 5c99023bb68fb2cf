import type { AdminContractPrice } from "../../types"
import type { Tier } from "./tiers"

/** The body of the route that changes many prices at once. */
export type PriceBatch = {
  create: {
    variant_id: string
    amount: number
    min_quantity?: number
    max_quantity?: number
  }[]
  update: {
    id: string
    amount: number
    min_quantity: number | null
    max_quantity: number | null
  }[]
  delete: string[]
}

const isSame = (price: AdminContractPrice, tier: Tier): boolean =>
  price.amount === tier.amount &&
  (price.min_quantity ?? 1) === (tier.min_quantity ?? 1) &&
  price.max_quantity === tier.max_quantity

/** What has to change so that an article's prices become `tiers`. */
export const tierChanges = (
  variantId: string,
  before: AdminContractPrice[],
  tiers: Tier[]
): PriceBatch => {
  const kept = new Map(tiers.map((tier) => [tier.price_id, tier]))

  return {
    create: tiers
      .filter(({ price_id }) => price_id === null)
      .map(({ amount, min_quantity, max_quantity }) => ({
        variant_id: variantId,
        amount,
        ...(min_quantity === null ? {} : { min_quantity }),
        ...(max_quantity === null ? {} : { max_quantity }),
      })),
    update: before.flatMap((price) => {
      const tier = kept.get(price.id)
      if (!tier || isSame(price, tier)) {
        return []
      }
      const { amount, min_quantity, max_quantity } = tier
      return [{ id: price.id, amount, min_quantity, max_quantity }]
    }),
    delete: before.map(({ id }) => id).filter((id) => !kept.has(id)),
  }
}
