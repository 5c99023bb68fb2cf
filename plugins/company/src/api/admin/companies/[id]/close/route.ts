import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCompanyResponse } from "../../../../../types/http/admin"
import { closeCompanyWorkflow } from "../../../../../workflows/company/workflows/close-company"
import { actorOf } from "../../../../actor-of"
import { refetchCompany } from "../../refetch"
import type { AdminChangeCompanyStatus } from "../../validators"

/** Closes a company and everything below it. */
export const POST = async (
  req: MedusaRequest<AdminChangeCompanyStatus>,
  res: MedusaResponse<AdminCompanyResponse>
): Promise<void> => {
  const { id } = req.params
  await closeCompanyWorkflow(req.scope).run({
    input: { id, reason: req.validatedBody.reason, actor: actorOf(req) },
  })
  const { fields } = req.queryConfig
  res.json({ company: await refetchCompany(id, fields, req.scope) })
}
