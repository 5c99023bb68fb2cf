import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreApplicationResponse } from "../../../../types/http/store-application"
import { followUpCompanyApplicationWorkflow } from "../../../../workflows/company-application/workflows/follow-up-company-application"
import { actorOf } from "../../../actor-of"
import { applicationByToken, storeApplication } from "../by-token"
import type { StoreFollowUpApplication } from "../validators"

/** Takes an applicant's answer to a question, and what they change in their application. */
export const POST = async (
  req: MedusaRequest<StoreFollowUpApplication>,
  res: MedusaResponse<StoreApplicationResponse>
): Promise<void> => {
  const { token, text, changes } = req.validatedBody
  const { id } = await applicationByToken(token, req.scope)
  await followUpCompanyApplicationWorkflow(req.scope).run({
    input: { id, text, changes: changes as never, actor: actorOf(req) },
  })
  const application = await applicationByToken(token, req.scope)
  res.json({
    company_application: await storeApplication(application, req.scope),
  })
}
