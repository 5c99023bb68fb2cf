import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminQuantityRulesResponse } from "../../../../../types"
import { setQuantityRulesWorkflow } from "../../../../../workflows"
import { retrieveQuantityRules } from "../../../order-terms/retrieve-order-terms"
import type { AdminSetQuantityRulesType } from "../../../order-terms/validators"
import { refetchContract } from "../../refetch-contract"

/** How much of which articles a contract lets order. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminQuantityRulesResponse>
): Promise<void> => {
  await refetchContract(req.scope, req.params.id, ["id"])
  res.json({
    quantity_rules: await retrieveQuantityRules(req.scope, req.params.id),
  })
}

/** Sets how much of which articles a contract lets order: these rules, and no others. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminSetQuantityRulesType>,
  res: MedusaResponse<AdminQuantityRulesResponse>
): Promise<void> => {
  await setQuantityRulesWorkflow(req.scope).run({
    input: {
      contract_id: req.params.id,
      quantity_rules: req.validatedBody.quantity_rules,
      actor: actorOf(req),
    },
  })
  res.json({
    quantity_rules: await retrieveQuantityRules(req.scope, req.params.id),
  })
}
