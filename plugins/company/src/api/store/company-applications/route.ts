import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreApplyResponse } from "../../../types/http/store-application"
import { submitCompanyApplicationWorkflow } from "../../../workflows/company-application/workflows/submit-company-application"
import { actorOf } from "../../actor-of"
import type { StoreApply } from "./validators"

/**
 * Takes an application in. The answer is the same whether the firm is known or
 * not, and whether there was room for it: it tells nobody who is a customer.
 */
export const POST = async (
  req: MedusaRequest<StoreApply>,
  res: MedusaResponse<StoreApplyResponse>
): Promise<void> => {
  const { website, ...application } = req.validatedBody
  // A robot is thanked like everybody else, or it would learn to leave it empty.
  if (!website) {
    await submitCompanyApplicationWorkflow(req.scope).run({
      input: { application: application as never, actor: actorOf(req) },
    })
  }
  res.json({ received: true })
}
