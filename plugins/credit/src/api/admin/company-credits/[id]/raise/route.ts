import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminCompanyCreditResponse } from "../../../../../types"
import { raiseCompanyCreditWorkflow } from "../../../../../workflows"
import { refetchCredit } from "../../refetch-credit"
import type { AdminRaiseCompanyCredit } from "../../validators"

/** Raises a credit's limit by an amount until a moment; null for both ends that. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminRaiseCompanyCredit>,
  res: MedusaResponse<AdminCompanyCreditResponse>
): Promise<void> => {
  const { id } = req.params
  const { raised_by: by, raised_until: until, reason } = req.validatedBody
  await raiseCompanyCreditWorkflow(req.scope).run({
    input: {
      id,
      raise: by !== null && until !== null ? { by, until } : null,
      reason,
      actor: actorOf(req),
    },
  })
  res.json({ company_credit: await refetchCredit(id, req.scope) })
}
