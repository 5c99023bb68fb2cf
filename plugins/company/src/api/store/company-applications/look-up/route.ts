import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreApplicationResponse } from "../../../../types/http/store-application"
import { applicationByToken, storeApplication } from "../by-token"
import type { StoreLookUpApplication } from "../validators"

/** Shows applicants their own application, by the secret of their link. */
export const POST = async (
  req: MedusaRequest<StoreLookUpApplication>,
  res: MedusaResponse<StoreApplicationResponse>
): Promise<void> => {
  const application = await applicationByToken(
    req.validatedBody.token,
    req.scope
  )
  res.json({
    company_application: await storeApplication(application, req.scope),
  })
}
