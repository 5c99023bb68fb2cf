import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  StoreBudgetDeleteResponse,
  StoreBudgetResponse,
} from "../../../../types"
import {
  deleteBudgetWorkflow,
  updateBudgetWorkflow,
} from "../../../../workflows"
import { refetchBudget } from "../../../presenting/refetch"
import type { UpdateBudget } from "../../../validators"
import { keptFilter } from "../../reach"

/** A budget that the buyer keeps, with what is left. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreBudgetResponse>
): Promise<void> => {
  const { id } = req.params
  const budget = await refetchBudget(id, req.scope, await keptFilter(req))
  res.json({ budget: { ...budget, may_change: true } })
}

/** Changes a budget that the buyer keeps, closes it or opens it again; what is left out stays. */
export const POST = async (
  req: AuthenticatedMedusaRequest<UpdateBudget>,
  res: MedusaResponse<StoreBudgetResponse>
): Promise<void> => {
  const { id } = req.params
  await refetchBudget(id, req.scope, await keptFilter(req))
  await updateBudgetWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: actorOf(req) },
  })
  const budget = await refetchBudget(id, req.scope)
  res.json({ budget: { ...budget, may_change: true } })
}

/** Deletes a budget that the buyer keeps and in which no order ever counted. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreBudgetDeleteResponse>
): Promise<void> => {
  const { id } = req.params
  await refetchBudget(id, req.scope, await keptFilter(req))
  await deleteBudgetWorkflow(req.scope).run({
    input: { id, actor: actorOf(req) },
  })
  res.json({ id, object: "budget", deleted: true })
}
