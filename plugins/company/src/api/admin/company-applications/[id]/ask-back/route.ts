import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminApplicationResponse } from "../../../../../types/http/admin-application"
import { askBackCompanyApplicationWorkflow } from "../../../../../workflows/company-application/workflows/ask-back-company-application"
import { actorOf } from "../../../../actor-of"
import { presentApplication } from "../../present"
import type { AdminAskBack } from "../../validators"

/** Asks the applicant something before deciding. */
export const POST = async (
  req: MedusaRequest<AdminAskBack>,
  res: MedusaResponse<AdminApplicationResponse>
): Promise<void> => {
  const { id } = req.params
  await askBackCompanyApplicationWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ company_application: await presentApplication(id, req.scope) })
}
