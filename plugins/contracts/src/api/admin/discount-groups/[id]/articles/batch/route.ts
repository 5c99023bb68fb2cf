import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminBatchDiscountGroupArticlesResponse } from "../../../../../../types"
import { batchDiscountGroupArticlesWorkflow } from "../../../../../../workflows"
import type { AdminBatchDiscountGroupArticlesType } from "../../../validators"

/** Puts articles into a discount group and takes others out, all or none; one that is in another group moves. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminBatchDiscountGroupArticlesType>,
  res: MedusaResponse<AdminBatchDiscountGroupArticlesResponse>
): Promise<void> => {
  const { result } = await batchDiscountGroupArticlesWorkflow(req.scope).run({
    input: {
      id: req.params.id,
      changes: req.validatedBody,
      actor: actorOf(req),
    },
  })
  res.json(result)
}
