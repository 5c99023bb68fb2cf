import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ContactPointWrites } from "../../../domain/company-import/contact-points/plan-contact-points"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"
import type { CompanyContactPointDTO } from "../../../types/address"
import { chunks } from "../chunks"

const writable = ({
  created_at: _created,
  updated_at: _updated,
  ...fields
}: CompanyContactPointDTO) => fields

/**
 * Adds and changes many contact points, in chunks.
 *
 * Rollback deletes the added ones and writes the others back.
 *
 * @returns the added ones, and the changed ones as they were.
 */
export const writeContactPointsStep = createStep(
  "write-contact-points",
  async ({ add, change }: ContactPointWrites, { container }) => {
    const service: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    const previous = change.length
      ? ((await service.listCompanyContactPoints({
          id: change.map(({ id }) => id),
        })) as unknown as CompanyContactPointDTO[])
      : []
    const added: CompanyContactPointDTO[] = []
    try {
      for (const chunk of chunks(change)) {
        await service.updateCompanyContactPoints(chunk)
      }
      for (const chunk of chunks(add)) {
        const rows = await service.createCompanyContactPoints(chunk as never)
        added.push(...([rows].flat() as unknown as CompanyContactPointDTO[]))
      }
    } catch (error) {
      // A failed step is not rolled back itself: its earlier chunks are.
      await service.deleteCompanyContactPoints(added.map(({ id }) => id))
      await service.updateCompanyContactPoints(previous.map(writable))
      throw error
    }
    return new StepResponse(
      { added, previous },
      { ids: added.map(({ id }) => id), previous }
    )
  },
  async (undo, { container }) => {
    if (undo) {
      const service: CompanyAddressModuleService = container.resolve(
        COMPANY_ADDRESS_MODULE
      )
      await service.deleteCompanyContactPoints(undo.ids)
      await service.updateCompanyContactPoints(undo.previous.map(writable))
    }
  }
)
