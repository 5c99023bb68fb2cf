import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCompanyTaxResponse } from "../../../../../../types/http/tax"
import { checkVatIdWorkflow } from "../../../../../../workflows/tax/workflows/check-vat-id"
import { actorOf } from "../../../../../actor-of"
import { adminCompanyTax } from "../../../present-tax"

/** Asks the register about a legal entity's VAT id, and keeps what it answers. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyTaxResponse>
): Promise<void> => {
  const company_id = req.params.id
  await checkVatIdWorkflow(req.scope).run({
    input: { company_id, actor: actorOf(req) },
  })
  res.json({ tax: await adminCompanyTax(company_id, req.scope) })
}
