import { readerOf, visibleProducts } from "@medusa-b2b/kit/catalogue"
import type {
  MedusaStoreRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { CONTRACT_MODULE } from "../../../../../modules/contract"
import type { ContractModuleService } from "../../../../../modules/contract/service"
import { explainPrice } from "../../../../../pricing/explain-price"
import { lineageOfBuyer } from "../../../../../pricing/lineage"
import { loadContractsInForce } from "../../../../../pricing/load-contracts-in-force"
import { loadCustomerGroupIds } from "../../../../../pricing/load-customer-groups"
import { regionOf, variantsOf } from "../../../../../pricing/load-product"
import { presentExplanation } from "../../../../../pricing/present-explanation"
import type { StorePriceExplanationResponse } from "../../../../../types"
import type { StorePriceExplanationParamsType } from "../../validators"

/**
 * Why an article costs the buyer what it costs, now and at a quantity: every
 * price that may hold, and what became of it. No moment can be asked for: a
 * campaign that has not begun is the merchant's own knowledge.
 */
export const GET = async (
  req: MedusaStoreRequest<unknown, StorePriceExplanationParamsType>,
  res: MedusaResponse<StorePriceExplanationResponse>
): Promise<void> => {
  const { variant_id, quantity, region_id } =
    req.filterableFields as StorePriceExplanationParamsType
  const variants = await variantsOf(
    req.scope,
    req.params.id,
    req.publishable_key_context.sales_channel_ids,
    await visibleProducts(readerOf(req.buyer), req.scope)
  )
  const variant = variants.find(({ id }) => id === variant_id)
  if (!variant) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The product ${req.params.id} has no variant with the id ${variant_id} and a price`
    )
  }
  const region = await regionOf(req.scope, region_id)
  const lineage = lineageOfBuyer(req.buyer)
  const decision = await explainPrice(req.scope, {
    variant,
    quantity,
    region,
    lineage,
    contracts: await loadContractsInForce(
      req.scope,
      lineage,
      region.currency_code
    ),
    customerGroupIds: await loadCustomerGroupIds(
      req.scope,
      req.auth_context?.actor_id
    ),
  })
  const { show_contract_to_buyers } = await req.scope
    .resolve<ContractModuleService>(CONTRACT_MODULE)
    .getOptions()
  res.json({
    price_explanation: await presentExplanation(
      req.scope,
      decision,
      { variant_id, quantity, currency_code: region.currency_code },
      show_contract_to_buyers ? "buyer_told_contracts" : "buyer"
    ),
  })
}
