import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminOrderHoldResponse } from "../../../../types/http"
import { refetchOrderHold } from "../refetch-order-hold"

/** Why an order is kept from the warehouse, or was. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminOrderHoldResponse>
): Promise<void> => {
  res.json({ order_hold: await refetchOrderHold(req) })
}
