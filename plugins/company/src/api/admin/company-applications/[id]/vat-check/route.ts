import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminApplicationResponse } from "../../../../../types/http/admin-application"
import { checkApplicantsVatIdWorkflow } from "../../../../../workflows/company-application/workflows/check-applicants-vat-id"
import { actorOf } from "../../../../actor-of"
import { presentApplication } from "../../present"

/** Asks the register about an applicant's VAT id, and keeps what it answers. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminApplicationResponse>
): Promise<void> => {
  const { id } = req.params
  await checkApplicantsVatIdWorkflow(req.scope).run({
    input: { id, actor: actorOf(req) },
  })
  res.json({ company_application: await presentApplication(id, req.scope) })
}
