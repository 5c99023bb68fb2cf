import { readerOf, visibleProducts } from "@medusa-b2b/kit/catalogue"
import type {
  MedusaStoreRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { loadPromises } from "../../../../../delivery/load-promises"
import { lineageOfBuyer } from "../../../../../pricing/lineage"
import { variantsOf } from "../../../../../pricing/load-product"
import type { StoreDeliveryEstimatesResponse } from "../../../../../types"
import type { StoreDeliveryEstimateParamsType } from "../../validators"

/** The day on which each article of a product would be delivered if it were ordered now. */
export const GET = async (
  req: MedusaStoreRequest<unknown, StoreDeliveryEstimateParamsType>,
  res: MedusaResponse<StoreDeliveryEstimatesResponse>
): Promise<void> => {
  const variants = await variantsOf(
    req.scope,
    req.params.id,
    req.publishable_key_context.sales_channel_ids,
    await visibleProducts(readerOf(req.buyer), req.scope)
  )
  const { byVariant } = await loadPromises(req.scope, {
    variant_ids: variants.map(({ id }) => id),
    shipping_option_ids: [],
    destination: req.filterableFields as StoreDeliveryEstimateParamsType,
    lineage: lineageOfBuyer(req.buyer),
    now: new Date(),
  })
  res.json({
    delivery_estimates: [...byVariant].map(([variant_id, promised_date]) => ({
      variant_id,
      promised_date,
    })),
  })
}
