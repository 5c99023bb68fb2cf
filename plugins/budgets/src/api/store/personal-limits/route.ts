import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  StorePersonalLimitResponse,
  StorePersonalLimitsResponse,
} from "../../../types"
import { createPersonalLimitWorkflow } from "../../../workflows"
import { listPersonalLimits } from "../../presenting/list-budgets"
import { refetchPersonalLimit } from "../../presenting/refetch"
import type { StoreCreatePersonalLimit } from "../../validators"
import { companyToKeep, seenPersonalLimits, withMayChange } from "../reach"

/** Lists the buyer's own limits with what is left, and those that they keep for others. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StorePersonalLimitsResponse>
): Promise<void> => {
  const { personal_limits, ...page } = await listPersonalLimits(
    req,
    await seenPersonalLimits(req)
  )
  res.json({
    personal_limits: await withMayChange(req, personal_limits),
    ...page,
  })
}

/** Limits what one member may order for, or each who has a role, in the company that the buyer acts for or one below it. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreCreatePersonalLimit>,
  res: MedusaResponse<StorePersonalLimitResponse>
): Promise<void> => {
  const company_id = await companyToKeep(req, req.validatedBody.company_id)
  const { result } = await createPersonalLimitWorkflow(req.scope).run({
    input: { ...req.validatedBody, company_id, actor: actorOf(req) },
  })
  const limit = await refetchPersonalLimit(
    result.id,
    req.scope,
    {},
    req.buyer ?? null
  )
  res.json({ personal_limit: { ...limit, may_change: true } })
}
