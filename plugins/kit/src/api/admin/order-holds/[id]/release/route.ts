import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { AdminOrderHoldResponse } from "../../../../../types/http"
import { releaseOrderHoldsWorkflow } from "../../../../../workflows/order-hold"
import { refetchOrderHold } from "../../refetch-order-hold"
import type { AdminReleaseOrderHold } from "../../validators"

/** Releases an order from what holds it; others of its holds stay. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminReleaseOrderHold>,
  res: MedusaResponse<AdminOrderHoldResponse>
): Promise<void> => {
  const { order_id, code } = await refetchOrderHold(req)
  const { result } = await releaseOrderHoldsWorkflow(req.scope).run({
    input: {
      order_id,
      codes: [code],
      reason: req.validatedBody.reason,
      actor: { kind: "staff", user_id: req.auth_context.actor_id },
    },
  })
  if (!result.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Order ${order_id} is not held for ${code} any more`
    )
  }
  res.json({ order_hold: await refetchOrderHold(req) })
}
