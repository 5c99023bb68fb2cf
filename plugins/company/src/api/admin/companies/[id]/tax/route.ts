import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCompanyTaxResponse } from "../../../../../types/http/tax"
import { setCompanyTaxWorkflow } from "../../../../../workflows/tax/workflows/set-company-tax"
import { actorOf } from "../../../../actor-of"
import { adminCompanyTax } from "../../present-tax"
import type { AdminSetCompanyTax } from "../../tax-validators"

/** A company's VAT: its legal entity's status, the answers about its VAT id, and what follows. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyTaxResponse>
): Promise<void> => {
  res.json({ tax: await adminCompanyTax(req.params.id, req.scope) })
}

/** Settles the VAT of a legal entity; fields left out stay. */
export const POST = async (
  req: MedusaRequest<AdminSetCompanyTax>,
  res: MedusaResponse<AdminCompanyTaxResponse>
): Promise<void> => {
  await setCompanyTaxWorkflow(req.scope).run({
    input: {
      company_id: req.params.id,
      ...req.validatedBody,
      actor: actorOf(req),
    },
  })
  res.json({ tax: await adminCompanyTax(req.params.id, req.scope) })
}
