import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminOrderValueResponse } from "../../../../../types"
import { setOrderValueWorkflow } from "../../../../../workflows"
import { retrieveOrderValue } from "../../../order-terms/retrieve-order-terms"
import type { AdminSetOrderValueType } from "../../../order-terms/validators"
import { refetchContract } from "../../refetch-contract"

/** What a contract says about the value of an order; null when nothing. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOrderValueResponse>
): Promise<void> => {
  await refetchContract(req.scope, req.params.id, ["id"])
  res.json({ order_value: await retrieveOrderValue(req.scope, req.params.id) })
}

/** Sets what a contract says about the value of an order; null: nothing, so that the next farther contract decides. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetOrderValueType>,
  res: MedusaResponse<AdminOrderValueResponse>
): Promise<void> => {
  await setOrderValueWorkflow(req.scope).run({
    input: {
      contract_id: req.params.id,
      order_value: req.validatedBody.order_value,
      actor: actorOf(req),
    },
  })
  res.json({ order_value: await retrieveOrderValue(req.scope, req.params.id) })
}
