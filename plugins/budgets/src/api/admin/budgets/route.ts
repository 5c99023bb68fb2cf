import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminBudgetResponse, AdminBudgetsResponse } from "../../../types"
import { createBudgetWorkflow } from "../../../workflows"
import { listBudgets } from "../../presenting/list-budgets"
import { refetchBudget } from "../../presenting/refetch"
import type { CreateBudget } from "../../validators"

/** Lists the budgets of all companies, or of one (`company_id`), with what is left. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminBudgetsResponse>
): Promise<void> => {
  res.json(await listBudgets(req))
}

/** Gives a company a budget: it counts for the companies below too. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CreateBudget>,
  res: MedusaResponse<AdminBudgetResponse>
): Promise<void> => {
  const { result } = await createBudgetWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ budget: await refetchBudget(result.id, req.scope) })
}
