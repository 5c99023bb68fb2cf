import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"
import type {
  CompanyContactPointDTO,
  UpdateContactPointDTO,
} from "../../../types/address"

/** Fields to change; those left out stay. */
export type UpdateContactPointStepInput = {
  id: string
} & UpdateContactPointDTO

/**
 * Changes a contact point, or which papers go there.
 *
 * Rollback writes the previous values back.
 *
 * @throws MedusaError NOT_FOUND for an unknown contact point.
 */
export const updateContactPointStep = createStep(
  "update-contact-point",
  async ({ id, ...data }: UpdateContactPointStepInput, { container }) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    const previous = (await service.retrieveCompanyContactPoint(
      id
    )) as unknown as CompanyContactPointDTO
    await service.updateCompanyContactPoints({
      id,
      ...data,
      ...(data.email ? { email: data.email.toLowerCase() } : {}),
    })
    return new StepResponse(previous, previous)
  },
  async (previous, { container }) => {
    if (previous) {
      const service: CompanyAddressModuleService = container.resolve(
        COMPANY_ADDRESS_MODULE
      )
      const { created_at: _created, updated_at: _updated, ...fields } = previous
      await service.updateCompanyContactPoints(fields)
    }
  }
)
