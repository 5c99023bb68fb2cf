import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminApplicationResponse } from "../../../../types/http/admin-application"
import { presentApplication } from "../present"

/** An application with checks, matches and history, for the decision. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminApplicationResponse>
): Promise<void> => {
  res.json({
    company_application: await presentApplication(req.params.id, req.scope),
  })
}
