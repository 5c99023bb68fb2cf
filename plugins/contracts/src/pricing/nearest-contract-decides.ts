import { MedusaError } from "@medusajs/framework/utils"
import PricingModule from "@medusajs/medusa/pricing"
import { nearestFirst, type PriceListLevels } from "../domain/nearest-first"
import type { FoundPrice } from "../domain/nearest-first"
import { LEVELS_KEY } from "./context"

type PricingContext = { context?: Record<string, unknown> }
type Repository = {
  calculatePrices: (...args: unknown[]) => Promise<FoundPrice[]>
}
type PricingService = { pricingRepository_: Repository }
type CalculatePrices = (
  this: PricingService,
  filters: unknown,
  pricing?: PricingContext,
  shared?: unknown
) => Promise<unknown>

const DONE = Symbol.for("@medusa-b2b/contracts:nearest-contract-decides")

const sorting = (
  repository: Repository,
  levels: PriceListLevels
): Repository => ({
  calculatePrices: async (...args) =>
    nearestFirst(await repository.calculatePrices(...args), levels),
})

/**
 * Lets the nearest contract decide, article by article and quantity by
 * quantity, in Medusa's own pricing module.
 *
 * Core orders the prices that match by "more rules first, then cheapest" and
 * takes the first. The number of a list's rules is fixed, while nearness is not
 * a property of a contract but of a contract and a buyer: the same framework
 * contract is one company's own and another one's grandmother's. So no padding
 * of rules can say it (two contracts that bind two trees crosswise are a
 * contradiction), and what it can say would have to be rewritten whenever a
 * company moves. Here core's query stays as it is, in one round trip, and only
 * the order of what it found is settled anew before core chooses.
 *
 * Works on the service's prototype, so that every container of the process and
 * every subclass has it. Without contracts in the context nothing changes.
 *
 * @throws MedusaError UNEXPECTED_STATE when this Medusa's pricing module has another shape.
 */
export const letNearestContractDecide = (): void => {
  const prototype = PricingModule.service.prototype as unknown as Record<
    string | symbol,
    unknown
  >
  if (prototype[DONE]) {
    return
  }
  const calculatePrices = prototype.calculatePrices as CalculatePrices
  if (typeof calculatePrices !== "function") {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "@medusa-b2b/contracts: this Medusa's pricing module has no calculatePrices, so the nearest contract cannot decide. Use a Medusa version that the plugin names in its peerDependencies."
    )
  }

  const nearestContractFirst: CalculatePrices = function (
    filters,
    pricing = {},
    shared = {}
  ) {
    const { [LEVELS_KEY]: levels, ...context } = pricing.context ?? {}
    const service = levels
      ? (Object.create(this, {
          pricingRepository_: {
            value: sorting(this.pricingRepository_, levels as PriceListLevels),
          },
        }) as PricingService)
      : this
    return calculatePrices.call(
      service,
      filters,
      { ...pricing, context },
      shared
    )
  }
  prototype.calculatePrices = nearestContractFirst
  prototype[DONE] = true
}
