import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  AdminBudgetDeleteResponse,
  AdminBudgetResponse,
} from "../../../../types"
import {
  deleteBudgetWorkflow,
  updateBudgetWorkflow,
} from "../../../../workflows"
import { refetchBudget } from "../../../presenting/refetch"
import type { UpdateBudget } from "../../../validators"

/** A budget with what is left. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminBudgetResponse>
): Promise<void> => {
  res.json({ budget: await refetchBudget(req.params.id, req.scope) })
}

/** Changes a budget, closes it or opens it again; what is left out stays. */
export const POST = async (
  req: AuthenticatedMedusaRequest<UpdateBudget>,
  res: MedusaResponse<AdminBudgetResponse>
): Promise<void> => {
  const { id } = req.params
  await updateBudgetWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: actorOf(req) },
  })
  res.json({ budget: await refetchBudget(id, req.scope) })
}

/** Deletes a budget in which no order ever counted. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminBudgetDeleteResponse>
): Promise<void> => {
  const { id } = req.params
  await deleteBudgetWorkflow(req.scope).run({
    input: { id, actor: actorOf(req) },
  })
  res.json({ id, object: "budget", deleted: true })
}
