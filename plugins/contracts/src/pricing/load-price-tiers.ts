import type {
  CalculatedPriceSet,
  MedusaContainer,
  PricingContext,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ContractInForce } from "../domain/contracts-in-force"
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
import { toQuantity } from "./load-list-prices"
import type { PricedVariant, PricingRegion } from "./load-product"

/** Quantities at which a price of these contracts may change. */
const quantitiesToAsk = async (
  container: MedusaContainer,
  variants: PricedVariant[],
  region: PricingRegion,
  contracts: ContractInForce[]
): Promise<number[]> => {
  const prices = await container.resolve(Modules.PRICING).listPrices({
    price_set_id: variants.map(({ price_set_id }) => price_set_id),
    price_list_id: contracts.map(({ price_list_id }) => price_list_id),
    currency_code: [region.currency_code],
  })
  return breakpoints(
    prices.map((price) => ({
      min_quantity: toQuantity(price.min_quantity),
      max_quantity: toQuantity(price.max_quantity),
    }))
  )
}

const priceAt = (
  quantity: number,
  price: CalculatedPriceSet | undefined,
  lists: Set<string>
): PriceAt | null => {
  const { id, price_list_id } = price?.calculated_price ?? {}
  return price && id && price_list_id && lists.has(price_list_id)
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
 * variants at once, once for each quantity at which a price may change. A
 * variant without a contract's price is left out.
 */
export const loadPriceTiers = async (
  container: MedusaContainer,
  variants: PricedVariant[],
  region: PricingRegion,
  contracts: ContractInForce[]
): Promise<StoreVariantPriceTiers[]> => {
  if (!contracts.length || !variants.length) {
    return []
  }
  const quantities = await quantitiesToAsk(
    container,
    variants,
    region,
    contracts
  )
  const pricing = container.resolve(Modules.PRICING)
  const answers: Map<string, CalculatedPriceSet>[] = []
  for (const quantity of quantities) {
    const prices = await pricing.calculatePrices(
      { id: variants.map(({ price_set_id }) => price_set_id) },
      {
        context: {
          ...contractPricingContext(contracts),
          currency_code: region.currency_code,
          region_id: region.id,
          quantity,
        } as unknown as PricingContext["context"],
      }
    )
    answers.push(new Map(prices.map((price) => [price.id, price])))
  }

  const lists = new Set(contracts.map(({ price_list_id }) => price_list_id))
  const { show_contract_to_buyers } = await container
    .resolve<ContractModuleService>(CONTRACT_MODULE)
    .getOptions()
  const named = show_contract_to_buyers ? contracts : []
  return variants.flatMap(({ id, price_set_id }) => {
    const table = tierTable(
      quantities,
      quantities.map((quantity, index) =>
        priceAt(quantity, answers[index].get(price_set_id), lists)
      )
    )
    return table.length ? [present(id, region.currency_code, table, named)] : []
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
