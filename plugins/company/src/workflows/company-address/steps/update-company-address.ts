import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"
import type { UpdateCompanyAddressDTO } from "../../../types/address"

/** Fields to change; those left out stay. `by_member`: see `changeAddress`. */
export type UpdateCompanyAddressStepInput = {
  id: string
  by_member: boolean
  change: UpdateCompanyAddressDTO
}

/**
 * Changes an address, or makes it the company's default.
 *
 * Rollback writes the address back, and gives the one that was the default its
 * place back.
 */
export const updateCompanyAddressStep = createStep(
  "update-company-address",
  async (
    { id, by_member, change: data }: UpdateCompanyAddressStepInput,
    { container }
  ) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    const change = await service.changeAddress(id, data, { by_member })
    const { previous, current } = change
    return new StepResponse({ previous, current }, change)
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyAddressModuleService = container.resolve(
        COMPANY_ADDRESS_MODULE
      )
      await service.revertAddress(
        undo.previous.id,
        undo.previous,
        undo.displaced
      )
    }
  }
)
