import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { batchContractRatesWorkflow } from "../../../../../../workflows"
import type { AdminBatchContractRatesType } from "../../../validators"

/** Makes, changes and deletes percentages of a contract, all or none; answers their ids. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminBatchContractRatesType>,
  res: MedusaResponse<{
    created: string[]
    updated: string[]
    deleted: string[]
  }>
): Promise<void> => {
  const { result } = await batchContractRatesWorkflow(req.scope).run({
    input: {
      contract_id: req.params.id,
      changes: req.validatedBody,
      actor: actorOf(req),
    },
  })
  res.json(result)
}
