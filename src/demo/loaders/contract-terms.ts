import {
  batchContractRatesWorkflow,
  setContractRangeWorkflow,
  setFreightTermsWorkflow,
  setOrderValueWorkflow,
  setQuantityRulesWorkflow,
} from "@medusa-b2b/contracts/workflows"
import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ContractData } from "../data"
import { discountGroupIds } from "./discount-groups"
import { productRangeIds } from "./product-ranges"
import { variantIds } from "./variants"

const setRates = async (
  container: MedusaContainer,
  contract_id: string,
  rates: NonNullable<ContractData["rates"]>,
  actor: Actor
): Promise<void> => {
  const groups = await discountGroupIds(container)
  await batchContractRatesWorkflow(container).run({
    input: {
      contract_id,
      changes: {
        upsert: rates.map(({ discount_group, percent }) => ({
          target_type: "discount_group",
          target_id: groups.get(discount_group) as string,
          percent,
        })),
        delete: [],
      },
      actor,
    },
  })
}

const setQuantities = async (
  container: MedusaContainer,
  contract_id: string,
  quantities: NonNullable<ContractData["quantities"]>,
  actor: Actor
): Promise<void> => {
  const variants = await variantIds(
    container,
    quantities.map(({ sku }) => sku)
  )
  await setQuantityRulesWorkflow(container).run({
    input: {
      contract_id,
      quantity_rules: quantities.map(({ sku, ...terms }) => ({
        target_type: "variant",
        target_id: variants.get(sku) as string,
        ...terms,
      })),
      actor,
    },
  })
}

/** What a contract says beside its net prices. */
export const seedContractTerms = async (
  container: MedusaContainer,
  contract_id: string,
  contract: ContractData,
  actor: Actor
): Promise<void> => {
  const { rates, quantities, order_value, freight, product_range } = contract
  if (rates) {
    await setRates(container, contract_id, rates, actor)
  }
  if (quantities) {
    await setQuantities(container, contract_id, quantities, actor)
  }
  if (order_value) {
    await setOrderValueWorkflow(container).run({
      input: { contract_id, order_value, actor },
    })
  }
  if (freight) {
    const everyWay = { shipping_option_ids: [], shipping_option_type_ids: [] }
    await setFreightTermsWorkflow(container).run({
      input: { contract_id, terms: { ...freight, ...everyWay }, actor },
    })
  }
  if (product_range) {
    const ranges = await productRangeIds(container)
    const range_id = ranges.get(product_range) as string
    await setContractRangeWorkflow(container).run({
      input: { contract_id, range_id, actor },
    })
  }
}
