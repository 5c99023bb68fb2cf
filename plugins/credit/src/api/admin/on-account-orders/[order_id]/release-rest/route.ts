import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminOnAccountOrderResponse } from "../../../../../types"
import { releaseUndeliveredWorkflow } from "../../../../../workflows"
import { refetchOrder } from "../../present-orders"
import type { AdminReleaseRest } from "../../validators"

/** Gives back what an order holds for goods that are never delivered. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminReleaseRest>,
  res: MedusaResponse<AdminOnAccountOrderResponse>
): Promise<void> => {
  const { order_id } = req.params
  await releaseUndeliveredWorkflow(req.scope).run({
    input: {
      order_id,
      reason: req.validatedBody.reason,
      actor: actorOf(req),
    },
  })
  res.json({ on_account_order: await refetchOrder(order_id, req.scope) })
}
