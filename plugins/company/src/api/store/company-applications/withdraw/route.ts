import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreApplicationResponse } from "../../../../types/http/store-application"
import { withdrawCompanyApplicationWorkflow } from "../../../../workflows/company-application/workflows/withdraw-company-application"
import { actorOf } from "../../../actor-of"
import { applicationByToken, storeApplication } from "../by-token"
import type { StoreLookUpApplication } from "../validators"

/** Takes an application back, as long as it is undecided. */
export const POST = async (
  req: MedusaRequest<StoreLookUpApplication>,
  res: MedusaResponse<StoreApplicationResponse>
): Promise<void> => {
  const { token } = req.validatedBody
  const { id } = await applicationByToken(token, req.scope)
  await withdrawCompanyApplicationWorkflow(req.scope).run({
    input: { id, actor: actorOf(req) },
  })
  const application = await applicationByToken(token, req.scope)
  res.json({
    company_application: await storeApplication(application, req.scope),
  })
}
