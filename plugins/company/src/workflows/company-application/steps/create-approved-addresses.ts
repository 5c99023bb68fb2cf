import { mayCrash } from "@medusa-b2b/kit/door"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"
import type {
  CompanyAddressDTO,
  CreateCompanyAddressDTO,
} from "../../../types/address"

/**
 * Writes the addresses of an approved firm into its company's address book. One
 * step for all: two runs of the address workflow inside another one share their
 * transaction in Medusa, and only one of them would be taken back.
 *
 * Rollback deletes them, the last one first.
 */
export const createApprovedAddressesStep = createStep(
  "create-approved-addresses",
  async (addresses: CreateCompanyAddressDTO[], { container }) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    const created: CompanyAddressDTO[] = []
    for (const address of addresses) {
      created.push((await service.addAddress(address)).address)
    }
    mayCrash("company.approval-company-made")
    return new StepResponse(
      created,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    for (const id of [...(ids ?? [])].reverse()) {
      await service.revertAddress(id, null, [])
    }
  }
)
