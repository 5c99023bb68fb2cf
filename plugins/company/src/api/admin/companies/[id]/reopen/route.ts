import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCompanyResponse } from "../../../../../types/http/admin"
import { reopenCompanyWorkflow } from "../../../../../workflows/company/workflows/reopen-company"
import { actorOf } from "../../../../actor-of"
import { refetchCompany } from "../../refetch"
import type { AdminChangeCompanyStatus } from "../../validators"

/** Opens a closed company again. */
export const POST = async (
  req: MedusaRequest<AdminChangeCompanyStatus>,
  res: MedusaResponse<AdminCompanyResponse>
): Promise<void> => {
  const { id } = req.params
  await reopenCompanyWorkflow(req.scope).run({
    input: { id, reason: req.validatedBody.reason, actor: actorOf(req) },
  })
  const { fields } = req.queryConfig
  res.json({ company: await refetchCompany(id, fields, req.scope) })
}
