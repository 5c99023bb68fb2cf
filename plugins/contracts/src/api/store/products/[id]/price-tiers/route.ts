import { readerOf, visibleProducts } from "@medusa-b2b/kit/catalogue"
import type {
  MedusaStoreRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { lineageOfBuyer } from "../../../../../pricing/lineage"
import { loadContractsInForce } from "../../../../../pricing/load-contracts-in-force"
import { loadPriceTiers } from "../../../../../pricing/load-price-tiers"
import { regionOf, variantsOf } from "../../../../../pricing/load-product"
import type { StorePriceTiersResponse } from "../../../../../types"
import type { StorePriceTiersParamsType } from "../../validators"

/**
 * The buyer's own prices of a product by quantity, as the pricing engine
 * calculates them; nothing for a visitor or where no contract has a price.
 */
export const GET = async (
  req: MedusaStoreRequest<unknown, StorePriceTiersParamsType>,
  res: MedusaResponse<StorePriceTiersResponse>
): Promise<void> => {
  const variants = await variantsOf(
    req.scope,
    req.params.id,
    req.publishable_key_context.sales_channel_ids,
    await visibleProducts(readerOf(req.buyer), req.scope)
  )
  const region = await regionOf(
    req.scope,
    req.filterableFields.region_id as string | undefined
  )
  const lineage = lineageOfBuyer(req.buyer)
  const contracts = await loadContractsInForce(
    req.scope,
    lineage,
    region.currency_code
  )
  res.json({
    price_tiers: await loadPriceTiers(
      req.scope,
      variants,
      region,
      lineage,
      contracts
    ),
  })
}
