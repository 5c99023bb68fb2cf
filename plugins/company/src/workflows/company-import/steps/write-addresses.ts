import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AddressWrites } from "../../../domain/company-import/addresses/plan-addresses"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"

/**
 * Adds and changes many addresses in one transaction.
 *
 * Rollback deletes the added ones and writes the others back, defaults included.
 *
 * @returns the written ones as they were; null for those that are new.
 */
export const writeAddressesStep = createStep(
  "write-addresses",
  async (writes: AddressWrites, { container }) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    const written = await service.writeAddresses(writes)
    return new StepResponse(
      written.map(({ id, previous }) => ({ id, previous })),
      written
    )
  },
  async (written, { container }) => {
    if (written) {
      const service: CompanyAddressModuleService = container.resolve(
        COMPANY_ADDRESS_MODULE
      )
      await service.unwriteAddresses(written)
    }
  }
)
