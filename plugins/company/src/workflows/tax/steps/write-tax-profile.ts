import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_TAX_MODULE,
  type CompanyTaxModuleService,
} from "../../../modules/company_tax"
import type { WriteTaxProfileDTO } from "../../../types/tax"

/**
 * Settles the VAT of a legal entity; fields left out stay.
 *
 * Rollback writes the profile back as it was, or takes it away.
 *
 * @throws MedusaError INVALID_DATA for an exemption without its ground.
 */
export const writeTaxProfileStep = createStep(
  "write-tax-profile",
  async (data: WriteTaxProfileDTO, { container }) => {
    const service: CompanyTaxModuleService =
      container.resolve(COMPANY_TAX_MODULE)
    const written = await service.writeTaxProfile(data)
    return new StepResponse(written, {
      company_id: data.company_id,
      previous: written.previous,
    })
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyTaxModuleService =
        container.resolve(COMPANY_TAX_MODULE)
      await service.restoreTaxProfile(undo.company_id, undo.previous)
    }
  }
)
