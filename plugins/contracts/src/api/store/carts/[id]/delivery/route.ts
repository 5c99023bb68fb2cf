import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreCartDeliveryResponse } from "../../../../../types"
import { setDeliveryWishesWorkflow } from "../../../../../workflows"
import { presentDelivery } from "../../present-delivery"
import type { StoreSetDeliveryType } from "../../validators"

/** When the cart and each line would be delivered, the days wished, and what is agreed on freight. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreCartDeliveryResponse>
): Promise<void> => {
  res.json({ delivery: await presentDelivery(req.scope, req.params.id) })
}

/** Sets the days on which the cart and its lines are wished; those before are gone. */
export const POST = async (
  req: MedusaRequest<StoreSetDeliveryType>,
  res: MedusaResponse<StoreCartDeliveryResponse>
): Promise<void> => {
  await setDeliveryWishesWorkflow(req.scope).run({
    input: { cart_id: req.params.id, ...req.validatedBody },
  })
  res.json({ delivery: await presentDelivery(req.scope, req.params.id) })
}
