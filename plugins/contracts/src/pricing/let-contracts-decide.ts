import { MedusaError } from "@medusajs/framework/utils"
import PricingModule from "@medusajs/medusa/pricing"
import { answerForCore } from "../domain/answer-for-core"
import { decidePrice } from "../domain/decide-price"
import type { FoundPrice } from "../domain/found-price"
import { priceCandidates } from "../domain/price-candidates"
import { COMPANY_KEY, type CompanyPricing } from "./context"
import { findOffers, type PriceRepository, type Question } from "./find-offers"
import { type AskedQuantities, QUANTITIES_KEY } from "./quantities"

type PricingContext = { context?: Record<string, unknown> }
type PricingService = { pricingRepository_: PriceRepository }
type CalculatePrices = (
  this: PricingService,
  filters: { id: string[] },
  pricing?: PricingContext,
  shared?: unknown
) => Promise<unknown>

const DONE = Symbol.for("@medusa-b2b/contracts:contracts-decide")

/** What a pricing context asks, with this plugin's keys taken out. */
export const questionIn = (
  filters: { id: string[] },
  given: Record<string, unknown>
): Question => {
  const {
    [COMPANY_KEY]: company,
    [QUANTITIES_KEY]: quantity_by_price_set,
    ...context
  } = given
  return {
    filters,
    context,
    quantities: {
      quantity: context.quantity,
      quantity_by_price_set,
    } as AskedQuantities,
    company: (company as CompanyPricing | undefined) ?? null,
  }
}

/** Core's price query, with the answer from which core chooses what contracts decide. */
const answering = (
  repository: PriceRepository,
  question: Question
): Pick<PriceRepository, "calculatePrices"> => ({
  calculatePrices: async (_filters, _pricing, shared) => {
    const offers = await findOffers(repository, question, shared)
    const contracts = question.company?.contracts ?? []
    const currency = String(question.context.currency_code).toLowerCase()
    return [...offers.values()].flatMap((offer): FoundPrice[] =>
      question.company
        ? answerForCore(
            decidePrice(priceCandidates(offer, contracts, currency), contracts),
            offer.found
          )
        : offer.found
    )
  },
})

/**
 * Lets contracts decide, article by article and quantity by quantity, in
 * Medusa's own pricing module: promised prices, net prices and percentages, the
 * nearest contract first.
 *
 * Core orders the prices that match by "more rules first, then cheapest" and
 * takes the first. The number of a list's rules is fixed, while nearness is not
 * a property of a contract but of a contract and a buyer: the same framework
 * contract is one company's own and another one's grandmother's. So no padding
 * of rules can say it (two contracts that bind two trees crosswise are a
 * contradiction), and what it can say would have to be rewritten whenever a
 * company moves. A percentage as rows of prices would have to be rewritten
 * whenever an article's price changes. Here core's query stays as it is and
 * sees only the lists that can decide; what holds is decided from its answer,
 * and core is given what it would choose that from.
 *
 * Works on the service's prototype, so that every container of the process and
 * every subclass has it. Without a company, and without quantities by price
 * set, in the context core's answer is the same as without it.
 *
 * @throws MedusaError UNEXPECTED_STATE when this Medusa's pricing module has another shape.
 */
export const letContractsDecide = (): void => {
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
      "@medusa-b2b/contracts: this Medusa's pricing module has no calculatePrices, so contracts cannot decide prices. Use a Medusa version that the plugin names in its peerDependencies."
    )
  }

  const contractsFirst: CalculatePrices = function (
    filters,
    pricing = {},
    shared = {}
  ) {
    const question = questionIn(filters, pricing.context ?? {})
    const service = Object.create(this, {
      pricingRepository_: {
        value: answering(this.pricingRepository_, question),
      },
    }) as PricingService
    return calculatePrices.call(
      service,
      filters,
      { ...pricing, context: question.context },
      shared
    )
  }
  prototype.calculatePrices = contractsFirst
  prototype[DONE] = true
}
