import { CONTRACT_MODULE } from "@medusa-b2b/contracts/modules/contract"
import type { ContractModuleService } from "@medusa-b2b/contracts/modules/contract"
import { PRICE_PROMISE_MODULE } from "@medusa-b2b/contracts/modules/price_promise"
import type { PricePromiseModuleService } from "@medusa-b2b/contracts/modules/price_promise"
import type { WholesaleStore } from "@medusa-b2b/testing/fixtures"
import { Modules } from "@medusajs/framework/utils"
import type { DrawnTrade } from "./naive-prices"

/** What a trade is about. */
type Goods = {
  /** Id of what a percentage of each type is about. */
  targets: Record<string, string>
  /** Articles by SKU with their price sets. */
  articles: Record<string, { price_set_id: string }>
}

/**
 * Writes what was drawn, past the API, which is tried elsewhere.
 *
 * @returns what takes it away again.
 */
export const writeTrade = async (
  { store, companies, articles: known }: WholesaleStore,
  drawn: DrawnTrade,
  { targets, articles }: Goods
): Promise<() => Promise<void>> => {
  const contracts =
    store.container.resolve<ContractModuleService>(CONTRACT_MODULE)
  const promises =
    store.container.resolve<PricePromiseModuleService>(PRICE_PROMISE_MODULE)
  const pricing = store.container.resolve(Modules.PRICING)
  const lists: string[] = []
  const made: string[] = []
  for (const [index, each] of drawn.contracts.entries()) {
    const [contract] = await contracts.createContracts([
      {
        number: `DRAWN-${index}`,
        name: "drawn",
        currency_code: "sek",
        status: each.suspended ? "suspended" : "active",
        is_exclusive: each.is_exclusive,
        campaigns_apply: each.campaigns_apply,
      },
    ])
    const [list] = await pricing.createPriceLists([
      {
        title: contract.number,
        description: "",
        type: "override",
        status: each.suspended ? "draft" : "active",
        rules: { contract_id: [contract.id] },
        prices: each.nets.map(({ sku, ...price }) => ({
          ...price,
          price_set_id: articles[sku].price_set_id,
          currency_code: "sek",
        })),
      },
    ])
    await contracts.updateContracts({
      id: contract.id,
      price_list_id: list.id,
    })
    await contracts.createContractParties(
      each.parties.map(({ company, include_descendants }) => ({
        contract_id: contract.id,
        company_id: companies[company].id,
        include_descendants,
      }))
    )
    await contracts.createContractRates(
      each.rates.map(({ target_type, percent }) => ({
        contract_id: contract.id,
        target_type,
        target_id: targets[target_type],
        percent,
      }))
    )
    made.push(contract.id)
    lists.push(list.id)
  }
  for (const { sku, amount, type } of drawn.campaigns) {
    const [list] = await pricing.createPriceLists([
      {
        title: "Campaign",
        description: "",
        type,
        status: "active",
        prices: [
          {
            amount,
            price_set_id: articles[sku].price_set_id,
            currency_code: "sek",
          },
        ],
      },
    ])
    lists.push(list.id)
  }
  const promised = await promises.createPricePromises(
    drawn.promises.map(({ sku, company, ...price }) => ({
      ...price,
      company_id: companies[company].id,
      variant_id: known[sku].variant_id,
      currency_code: "sek",
      starts_at: new Date("2020-01-01"),
      reference_type: "quote",
      reference_id: "quote_1",
    }))
  )
  return async () => {
    await promises.deletePricePromises(promised.map(({ id }) => id))
    await contracts.deleteContracts(made)
    await pricing.deletePriceLists(lists)
  }
}
