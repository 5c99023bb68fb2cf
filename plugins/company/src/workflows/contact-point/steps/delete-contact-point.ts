import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"
import type { CompanyContactPointDTO } from "../../../types/address"

/**
 * Deletes a contact point.
 *
 * Rollback restores it.
 *
 * @throws MedusaError NOT_FOUND for an unknown contact point.
 */
export const deleteContactPointStep = createStep(
  "delete-contact-point",
  async ({ id }: { id: string }, { container }) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    const previous = (await service.retrieveCompanyContactPoint(
      id
    )) as unknown as CompanyContactPointDTO
    await service.softDeleteCompanyContactPoints([id])
    return new StepResponse(previous, id)
  },
  async (id, { container }) => {
    if (id) {
      const service: CompanyAddressModuleService = container.resolve(
        COMPANY_ADDRESS_MODULE
      )
      await service.restoreCompanyContactPoints([id])
    }
  }
)
