import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"

/**
 * Deletes an address. Carts and orders keep their copy.
 *
 * Rollback restores it, as the default if it was and no other is by now.
 */
export const deleteCompanyAddressStep = createStep(
  "delete-company-address",
  async ({ id }: { id: string }, { container }) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    const previous = await service.removeAddress(id)
    return new StepResponse(previous, previous)
  },
  async (previous, { container }) => {
    if (previous) {
      const service: CompanyAddressModuleService = container.resolve(
        COMPANY_ADDRESS_MODULE
      )
      await service.revertAddress(previous.id, previous, [])
    }
  }
)
