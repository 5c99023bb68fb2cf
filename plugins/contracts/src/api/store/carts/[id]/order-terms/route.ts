import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreCartOrderTermsResponse } from "../../../../../types"
import { retrieveOrderTerms } from "../../retrieve-order-terms"

/** What is agreed on how much is ordered: the least and most value, the small-order fee, and each line's quantities. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreCartOrderTermsResponse>
): Promise<void> => {
  res.json({ order_terms: await retrieveOrderTerms(req.params.id, req.scope) })
}
