import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"
import type {
  CompanyContactPointDTO,
  CreateContactPointDTO,
} from "../../../types/address"

/**
 * Adds a contact point to a company.
 *
 * Rollback deletes it.
 */
export const createContactPointStep = createStep(
  "create-contact-point",
  async (data: CreateContactPointDTO, { container }) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    const created = await service.createCompanyContactPoints({
      ...data,
      email: data.email.toLowerCase(),
      papers: data.papers ?? [],
    })
    return new StepResponse(
      created as unknown as CompanyContactPointDTO,
      created.id
    )
  },
  async (id, { container }) => {
    if (id) {
      const service: CompanyAddressModuleService = container.resolve(
        COMPANY_ADDRESS_MODULE
      )
      await service.deleteCompanyContactPoints([id])
    }
  }
)
