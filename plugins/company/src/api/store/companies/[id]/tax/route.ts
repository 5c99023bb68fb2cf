import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { taxExplanation } from "../../../../../domain/tax/tax-words"
import type { StoreCompanyTaxResponse } from "../../../../../types/http/tax"
import { companyTax } from "../../../../../workflows/tax/company-tax"
import type { StoreGetTaxParams } from "../../../carts/tax-validators"

/** Whether a company is charged VAT on what is sent to its own country, and why. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, StoreGetTaxParams>,
  res: MedusaResponse<StoreCompanyTaxResponse>
): Promise<void> => {
  const { entity, buyer, at_home, country_code } = await companyTax(
    req.params.id,
    req.scope
  )
  const language = req.validatedQuery.language ?? entity.language
  res.json({
    tax: {
      legal_entity: { id: entity.id, name: entity.name },
      vat_id: entity.vat_id,
      vat_standing: buyer.vat.standing,
      country_code,
      reason: at_home.reason,
      explanation: taxExplanation(at_home, language),
    },
  })
}
