import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ContractInForce, Lineage } from "../domain/contracts-in-force"
import { decidePrice, type PriceDecision } from "../domain/decide-price"
import { priceCandidates } from "../domain/price-candidates"
import { contractPricingContext } from "./context"
import { findOffers, type PriceRepository } from "./find-offers"
import { questionIn } from "./let-contracts-decide"
import type { PricedVariant, PricingRegion } from "./load-product"

/** Whose price of what is asked for. */
export type PriceInQuestion = {
  variant: PricedVariant
  /** Pieces on one line. */
  quantity: number
  region: PricingRegion
  /** Null: somebody for whom no contract holds. */
  lineage: Lineage | null
  /** In force for the company at the moment, nearest first. */
  contracts: ContractInForce[]
  /** Medusa's customer groups, which price lists may be for. */
  customerGroupIds: string[]
  /** Moment whose prices are meant; now unless said otherwise. */
  at?: Date
}

/**
 * Which price holds, out of which candidates and why: by the same query and
 * the same decision as when Medusa's pricing module is asked.
 */
export const explainPrice = async (
  container: MedusaContainer,
  { variant, quantity, region, lineage, contracts, ...rest }: PriceInQuestion
): Promise<PriceDecision> => {
  const { pricingRepository_: repository } = container.resolve(
    Modules.PRICING
  ) as unknown as { pricingRepository_: PriceRepository }
  const question = questionIn(
    { id: [variant.price_set_id] },
    {
      ...contractPricingContext(lineage, contracts, rest.at),
      currency_code: region.currency_code,
      region_id: region.id,
      customer: { groups: rest.customerGroupIds.map((id) => ({ id })) },
      quantity,
    }
  )
  const offers = await findOffers(repository, question)
  const offer = offers.get(variant.price_set_id)
  return decidePrice(
    offer ? priceCandidates(offer, contracts, region.currency_code) : [],
    contracts
  )
}
