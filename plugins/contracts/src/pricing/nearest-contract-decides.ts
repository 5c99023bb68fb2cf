import { MedusaError } from "@medusajs/framework/utils"
import PricingModule from "@medusajs/medusa/pricing"
import { nearestFirst, type PriceListLevels } from "../domain/nearest-first"
import type { FoundPrice } from "../domain/nearest-first"
import { CONTRACT_ATTRIBUTE, LEVELS_KEY } from "./context"
import { askOnlyListsInQuestion, type KnexSource } from "./lists-in-question"
import {
  type AskedQuantities,
  asQueryQuantity,
  hasFractions,
  QUANTITIES_KEY,
  type RawSql,
  tierQuantity,
} from "./quantities"

type PricingContext = { context?: Record<string, unknown> }
type Repository = {
  calculatePrices: (
    filters: unknown,
    pricing: PricingContext,
    shared?: unknown
  ) => Promise<FoundPrice[]>
  getActiveManager: (shared?: unknown) => KnexSource
}
type PricingService = { pricingRepository_: Repository }
type CalculatePrices = (
  this: PricingService,
  filters: unknown,
  pricing?: PricingContext,
  shared?: unknown
) => Promise<unknown>

const DONE = Symbol.for("@medusa-b2b/contracts:nearest-contract-decides")

/**
 * Medusa's query, asked for these quantities in the lists that can decide, with
 * its answer in the order of these levels.
 *
 * Contracts are asked for the whole number that decides the tier. Everybody
 * else's prices mean what Medusa takes them for.
 */
const asking = (
  repository: Repository,
  quantities: AskedQuantities,
  levels: PriceListLevels | undefined
): Pick<Repository, "calculatePrices"> => ({
  calculatePrices: async (filters, { context }, shared) => {
    const lists = levels?.flat() ?? []
    const manager = repository.getActiveManager(shared)
    // Whoever names a contract without its lists gets the whole of the query.
    const transactionManager =
      levels || !context?.[CONTRACT_ATTRIBUTE]
        ? askOnlyListsInQuestion(manager, lists)
        : manager
    const find = (round: (quantity: number) => number) => {
      const quantity = asQueryQuantity(
        quantities,
        round,
        () => manager.getKnex() as RawSql
      )
      const asked = quantity === undefined ? context : { ...context, quantity }
      return repository.calculatePrices(
        filters,
        { context: asked },
        { ...(shared as object), transactionManager }
      )
    }
    const exact = await find((quantity) => quantity)
    if (!hasFractions(quantities)) {
      return nearestFirst(exact, levels ?? [])
    }
    const ofContract = ({ price_list_id }: FoundPrice) =>
      price_list_id !== null && lists.includes(price_list_id)
    const whole = (await find(tierQuantity)).filter(ofContract)
    return nearestFirst(
      [...whole, ...exact.filter((price) => !ofContract(price))],
      levels ?? []
    )
  },
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
 * company moves. Here core's query stays as it is, in one round trip: it sees
 * only the lists that can decide, and the order of what it found is settled
 * anew before core chooses.
 *
 * Works on the service's prototype, so that every container of the process and
 * every subclass has it. Without contracts, and without quantities by price set,
 * in the context core's answer is the same as without it.
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
    const {
      [LEVELS_KEY]: levels,
      [QUANTITIES_KEY]: quantity_by_price_set,
      ...context
    } = pricing.context ?? {}
    const quantities = {
      quantity: context.quantity,
      quantity_by_price_set,
    } as AskedQuantities
    const service = Object.create(this, {
      pricingRepository_: {
        value: asking(
          this.pricingRepository_,
          quantities,
          levels as PriceListLevels | undefined
        ),
      },
    }) as PricingService
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
