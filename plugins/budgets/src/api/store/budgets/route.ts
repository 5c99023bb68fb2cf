import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StoreBudgetResponse, StoreBudgetsResponse } from "../../../types"
import { createBudgetWorkflow } from "../../../workflows"
import { listBudgets } from "../../presenting/list-budgets"
import { refetchBudget } from "../../presenting/refetch"
import type { StoreCreateBudget } from "../../validators"
import { companyToKeep, seenBudgets, withMayChange } from "../reach"

/** Lists the budgets that the buyer's orders can count in, with what is left: the company's, those above it, and those that the buyer keeps. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreBudgetsResponse>
): Promise<void> => {
  const { budgets, ...page } = await listBudgets(req, await seenBudgets(req))
  res.json({ budgets: await withMayChange(req, budgets), ...page })
}

/** Gives the company that the buyer acts for, or one below it, a budget: it counts for the companies below too. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreCreateBudget>,
  res: MedusaResponse<StoreBudgetResponse>
): Promise<void> => {
  const company_id = await companyToKeep(req, req.validatedBody.company_id)
  const { result } = await createBudgetWorkflow(req.scope).run({
    input: { ...req.validatedBody, company_id, actor: actorOf(req) },
  })
  const budget = await refetchBudget(result.id, req.scope)
  res.json({ budget: { ...budget, may_change: true } })
}
