import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { orderDelivery } from "../../../../../delivery/order-delivery"
import type { OrderDeliveryResponse } from "../../../../../types"

/** The days and the freight terms that an order was placed with. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderDeliveryResponse>
): Promise<void> => {
  res.json({ delivery: await orderDelivery(req.scope, req.params.id) })
}
