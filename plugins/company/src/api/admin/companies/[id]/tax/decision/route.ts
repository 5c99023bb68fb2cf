import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCompanyTaxResponse } from "../../../../../../types/http/tax"
import { decideVatIdWorkflow } from "../../../../../../workflows/tax/workflows/decide-vat-id"
import { actorOf } from "../../../../../actor-of"
import { adminCompanyTax } from "../../../present-tax"
import type { AdminDecideVatId } from "../../../tax-validators"

/** Staff decides about a VAT id, when the register cannot. */
export const POST = async (
  req: MedusaRequest<AdminDecideVatId>,
  res: MedusaResponse<AdminCompanyTaxResponse>
): Promise<void> => {
  const company_id = req.params.id
  await decideVatIdWorkflow(req.scope).run({
    input: { company_id, ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ tax: await adminCompanyTax(company_id, req.scope) })
}
