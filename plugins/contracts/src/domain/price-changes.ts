import type { ContractPrice } from "./contract-price"
import { sameRange } from "./quantity-range"

/** A price that is in the list now. */
export type StoredPrice = ContractPrice & { id: string }

/** A change of a price; what is left out stays, null opens the range. */
export type PriceUpdate = { id: string } & Partial<
  Pick<ContractPrice, "amount" | "min_quantity" | "max_quantity">
>

/** What somebody asks to be changed. */
export type PriceChanges = {
  create: ContractPrice[]
  update: PriceUpdate[]
  delete: string[]
}

/** What is done, in this order: delete, update, create. */
export type PricePlan = {
  delete: string[]
  update: StoredPrice[]
  create: ContractPrice[]
  /** Prices of the touched articles afterwards, to be checked. */
  outcome: ContractPrice[]
  /** Ids that were asked for but are not in the list. */
  unknown: string[]
}

const updated = (price: StoredPrice, update: PriceUpdate): StoredPrice => ({
  ...price,
  ...Object.fromEntries(
    Object.entries(update).filter(([, value]) => value !== undefined)
  ),
})

/**
 * Turns asked-for changes into what core's price list workflows can do safely.
 * A price whose range changes is deleted and made anew: core recognises a price
 * by its range, and writes one price over another when a tier takes a range
 * that another one is leaving.
 *
 * @param stored - All prices of the articles that are touched.
 */
export const planPriceChanges = (
  stored: StoredPrice[],
  changes: PriceChanges
): PricePlan => {
  const byId = new Map(stored.map((price) => [price.id, price]))
  const deleted = new Set(changes.delete)
  const plan: PricePlan = {
    delete: changes.delete.filter((id) => byId.has(id)),
    update: [],
    create: [...changes.create],
    outcome: [],
    unknown: [...changes.delete, ...changes.update.map(({ id }) => id)].filter(
      (id) => !byId.has(id)
    ),
  }

  const changed = new Map(
    changes.update
      .filter(({ id }) => byId.has(id) && !deleted.has(id))
      .map((update) => [update.id, update])
  )
  for (const [id, update] of changed) {
    const before = byId.get(id) as StoredPrice
    const after = updated(before, update)
    if (sameRange(before, after)) {
      plan.update.push(after)
    } else {
      const { id: _, ...price } = after
      plan.delete.push(id)
      plan.create.push(price)
    }
  }

  const gone = new Set(plan.delete)
  plan.outcome = [
    ...stored.filter(({ id }) => !gone.has(id) && !changed.has(id)),
    ...plan.update,
    ...plan.create,
  ]
  return plan
}
