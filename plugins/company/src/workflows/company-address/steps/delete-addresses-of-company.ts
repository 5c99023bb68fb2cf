import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"

/**
 * Deletes the address book and the contact points of a company that goes.
 *
 * Rollback restores both.
 */
export const deleteAddressesOfCompanyStep = createStep(
  "delete-addresses-of-company",
  async ({ company_id }: { company_id: string }, { container }) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    const all = { select: ["id"], take: null as never }
    const [addresses, points] = await Promise.all([
      service.listCompanyAddresses({ company_id }, all),
      service.listCompanyContactPoints({ company_id }, all),
    ])
    const deleted = {
      addresses: addresses.map(({ id }) => id),
      contact_points: points.map(({ id }) => id),
    }
    await service.softDeleteCompanyAddresses(deleted.addresses)
    await service.softDeleteCompanyContactPoints(deleted.contact_points)
    return new StepResponse(deleted, deleted)
  },
  async (deleted, { container }) => {
    if (deleted) {
      const service: CompanyAddressModuleService = container.resolve(
        COMPANY_ADDRESS_MODULE
      )
      await service.restoreCompanyAddresses(deleted.addresses)
      await service.restoreCompanyContactPoints(deleted.contact_points)
    }
  }
)
