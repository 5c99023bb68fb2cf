import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  AdminPersonalLimitResponse,
  AdminPersonalLimitsResponse,
} from "../../../types"
import { createPersonalLimitWorkflow } from "../../../workflows"
import { listPersonalLimits } from "../../presenting/list-budgets"
import { refetchPersonalLimit } from "../../presenting/refetch"
import type { CreatePersonalLimit } from "../../validators"

/** Lists the personal limits of all companies, of one (`company_id`) or of one member (`member_id`). */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPersonalLimitsResponse>
): Promise<void> => {
  res.json(await listPersonalLimits(req))
}

/** Limits what one member may order for, or each who has a role. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CreatePersonalLimit>,
  res: MedusaResponse<AdminPersonalLimitResponse>
): Promise<void> => {
  const { result } = await createPersonalLimitWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({
    personal_limit: await refetchPersonalLimit(result.id, req.scope),
  })
}
