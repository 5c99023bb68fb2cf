import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCompanyResponse } from "../../../../../types/http/admin"
import { moveCompanyWorkflow } from "../../../../../workflows/company/workflows/move-company"
import { refetchCompany } from "../../refetch"
import type { AdminMoveCompany } from "../../validators"
import { actorOf } from "../../../../actor-of"

/** Moves a company with all that is below it. */
export const POST = async (
  req: MedusaRequest<AdminMoveCompany>,
  res: MedusaResponse<AdminCompanyResponse>
): Promise<void> => {
  const { id } = req.params
  await moveCompanyWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, actor: actorOf(req) },
  })
  const { fields } = req.queryConfig
  res.json({ company: await refetchCompany(id, fields, req.scope) })
}
