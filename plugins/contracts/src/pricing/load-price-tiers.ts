import type {
  CalculatedPriceSet,
  MedusaContainer,
  PricingContext,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ContractInForce, Lineage } from "../domain/contracts-in-force"
import {
  breakpoints,
  type PriceAt,
  type Tier,
  tierTable,
} from "../domain/tier-table"
import { CONTRACT_MODULE } from "../modules/contract"
import type { ContractModuleService } from "../modules/contract/service"
import type { StoreVariantPriceTiers } from "../types"
import { contractPricingContext } from "./context"
import type { PricedVariant, PricingRegion } from "./load-product"
import { loadQuantityRanges } from "./quantities-of-prices"

/** What holds at a quantity; null where it is the list price, or none. */
const priceAt = (
  quantity: number,
  price: CalculatedPriceSet | undefined
): PriceAt | null => {
  const { id, price_list_id } = price?.calculated_price ?? {}
  return price && id && price_list_id
    ? {
        quantity,
        price_id: id,
        price_list_id,
        amount: price.calculated_amount as number,
      }
    : null
}

/**
 * Each variant's own prices by quantity, asked from the pricing engine: all
 * variants at once, once for each quantity at which a price may change. Where a
 * campaign is cheaper than a contract it is told, too; a variant with neither a
 * contract's nor a promised price is left out.
 *
 * @param lineage - Who buys; null: somebody for whom no contract holds.
 * @param contracts - In force for the company, nearest first.
 */
export const loadPriceTiers = async (
  container: MedusaContainer,
  variants: PricedVariant[],
  region: PricingRegion,
  lineage: Lineage | null,
  contracts: ContractInForce[]
): Promise<StoreVariantPriceTiers[]> => {
  if (!lineage || !variants.length) {
    return []
  }
  const { company_id } = lineage
  const priceSetIds = variants.map(({ price_set_id }) => price_set_id)
  const quantities = breakpoints(
    await loadQuantityRanges(
      container,
      priceSetIds,
      { company_id, contracts },
      region.currency_code
    )
  )
  const pricing = container.resolve(Modules.PRICING)
  const answers: Map<string, CalculatedPriceSet>[] = []
  for (const quantity of quantities) {
    const prices = await pricing.calculatePrices(
      { id: priceSetIds },
      {
        context: {
          ...contractPricingContext(lineage, contracts),
          currency_code: region.currency_code,
          region_id: region.id,
          quantity,
        } as unknown as PricingContext["context"],
      }
    )
    answers.push(new Map(prices.map((price) => [price.id, price])))
  }

  const lists = new Set(contracts.map(({ price_list_id }) => price_list_id))
  const isOwn = ({ price_id, price_list_id }: Tier) =>
    // A promised price is its own list.
    lists.has(price_list_id) || price_id === price_list_id
  const { show_contract_to_buyers } = await container
    .resolve<ContractModuleService>(CONTRACT_MODULE)
    .getOptions()
  const named = show_contract_to_buyers ? contracts : []
  return variants.flatMap(({ id, price_set_id }) => {
    const table = tierTable(
      quantities,
      quantities.map((quantity, index) =>
        priceAt(quantity, answers[index].get(price_set_id))
      )
    )
    return table.some(isOwn)
      ? [present(id, region.currency_code, table, named)]
      : []
  })
}

const present = (
  variant_id: string,
  currency_code: string,
  table: Tier[],
  contracts: ContractInForce[]
): StoreVariantPriceTiers => {
  // Nearest first: where two contracts share an article, the nearer one names it.
  const contract = contracts.find(({ price_list_id }) =>
    table.some((tier) => tier.price_list_id === price_list_id)
  )
  return {
    variant_id,
    currency_code,
    tiers: table.map(({ min_quantity, max_quantity, amount }) => ({
      min_quantity,
      max_quantity,
      amount,
    })),
    contract: contract ? { id: contract.id, number: contract.number } : null,
  }
}
