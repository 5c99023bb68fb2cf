import { readerOf, visibleProducts } from "@medusa-b2b/kit/catalogue"
import type {
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { loadQuantities } from "../../../../../order-terms/load-quantities"
import { lineageOfBuyer } from "../../../../../pricing/lineage"
import { variantsOf } from "../../../../../pricing/load-product"
import type { StoreProductQuantitiesResponse } from "../../../../../types"
import { presentQuantities } from "../../../present-quantities"

/** How much of a product's articles the buyer's company may order at a time; nothing for a visitor. */
export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<StoreProductQuantitiesResponse>
): Promise<void> => {
  const variants = await variantsOf(
    req.scope,
    req.params.id,
    req.publishable_key_context.sales_channel_ids,
    await visibleProducts(readerOf(req.buyer), req.scope)
  )
  const agreed = await loadQuantities(
    req.scope,
    lineageOfBuyer(req.buyer),
    variants.map(({ id }) => id)
  )
  res.json({
    quantities: [...agreed].map(([variant_id, terms]) => ({
      variant_id,
      ...presentQuantities(terms),
    })),
  })
}
