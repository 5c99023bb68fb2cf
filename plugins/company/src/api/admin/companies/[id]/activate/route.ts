import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCompanyResponse } from "../../../../../types/http/admin"
import { activateCompanyWorkflow } from "../../../../../workflows/company/workflows/activate-company"
import { actorOf } from "../../../../actor-of"
import { refetchCompany } from "../../refetch"
import type { AdminChangeCompanyStatus } from "../../validators"

/** Ends a company's suspension. */
export const POST = async (
  req: MedusaRequest<AdminChangeCompanyStatus>,
  res: MedusaResponse<AdminCompanyResponse>
): Promise<void> => {
  const { id } = req.params
  await activateCompanyWorkflow(req.scope).run({
    input: { id, reason: req.validatedBody.reason, actor: actorOf(req) },
  })
  const { fields } = req.queryConfig
  res.json({ company: await refetchCompany(id, fields, req.scope) })
}
