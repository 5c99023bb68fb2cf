import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminBudgetResponse } from "../../../../../types"
import { raiseBudgetWorkflow } from "../../../../../workflows"
import { refetchBudget } from "../../../../presenting/refetch"
import type { RaiseBudget } from "../../../../validators"

/** Raises a budget by an amount until a moment; null for both ends that. */
export const POST = async (
  req: AuthenticatedMedusaRequest<RaiseBudget>,
  res: MedusaResponse<AdminBudgetResponse>
): Promise<void> => {
  const { id } = req.params
  const { raised_by: by, raised_until: until, reason } = req.validatedBody
  await raiseBudgetWorkflow(req.scope).run({
    input: {
      id,
      raise: by !== null && until !== null ? { by, until } : null,
      reason,
      actor: actorOf(req),
    },
  })
  res.json({ budget: await refetchBudget(id, req.scope) })
}
