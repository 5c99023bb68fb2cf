import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminOnAccountOrderResponse } from "../../../../types"
import { refetchOrder } from "../present-orders"

/** What an order holds on which credits, and its terms; by the Medusa order's id. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOnAccountOrderResponse>
): Promise<void> => {
  res.json({
    on_account_order: await refetchOrder(req.params.order_id, req.scope),
  })
}
