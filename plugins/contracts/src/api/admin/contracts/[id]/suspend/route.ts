import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminContractResponse } from "../../../../../types"
import { changeContractStatusWorkflow } from "../../../../../workflows"
import { refetchContract } from "../../refetch-contract"

/** Takes an active contract out of force until it is activated again. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminContractResponse>
): Promise<void> => {
  await changeContractStatusWorkflow(req.scope).run({
    input: { id: req.params.id, action: "suspend", actor: actorOf(req) },
  })
  res.json({
    contract: await refetchContract(
      req.scope,
      req.params.id,
      req.queryConfig.fields
    ),
  })
}
