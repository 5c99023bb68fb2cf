import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { changeRangeRulesWorkflow } from "../../../../../../workflows"
import type { AdminBatchRangeRulesType } from "../../../validators"

/** Makes and deletes rules of a range, all or none; answers their ids. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminBatchRangeRulesType>,
  res: MedusaResponse<{ created: string[]; deleted: string[] }>
): Promise<void> => {
  const { create, delete: remove } = req.validatedBody
  const { result } = await changeRangeRulesWorkflow(req.scope).run({
    input: { range_id: req.params.id, create, remove, actor: actorOf(req) },
  })
  res.json(result)
}
