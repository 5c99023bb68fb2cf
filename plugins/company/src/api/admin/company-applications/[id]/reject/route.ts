import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminApplicationResponse } from "../../../../../types/http/admin-application"
import { rejectCompanyApplicationWorkflow } from "../../../../../workflows/company-application/workflows/reject-company-application"
import { actorOf } from "../../../../actor-of"
import { presentApplication } from "../../present"
import type { AdminRejectApplication } from "../../validators"

/** Turns an application down; the applicant is told the reason. */
export const POST = async (
  req: MedusaRequest<AdminRejectApplication>,
  res: MedusaResponse<AdminApplicationResponse>
): Promise<void> => {
  const { id } = req.params
  await rejectCompanyApplicationWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ company_application: await presentApplication(id, req.scope) })
}
