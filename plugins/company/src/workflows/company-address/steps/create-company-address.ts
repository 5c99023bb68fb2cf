import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"
import type { CreateCompanyAddressDTO } from "../../../types/address"

/**
 * Adds an address to a company's book.
 *
 * Rollback deletes it, and gives the address that was the default its place back.
 */
export const createCompanyAddressStep = createStep(
  "create-company-address",
  async (data: CreateCompanyAddressDTO, { container }) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    const { address, displaced } = await service.addAddress(data)
    return new StepResponse(address, { id: address.id, displaced })
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyAddressModuleService = container.resolve(
        COMPANY_ADDRESS_MODULE
      )
      await service.revertAddress(undo.id, null, undo.displaced)
    }
  }
)
