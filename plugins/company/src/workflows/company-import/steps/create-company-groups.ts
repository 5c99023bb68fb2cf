import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCustomerGroupsWorkflow } from "@medusajs/medusa/core-flows"
import type { CompanyWrites } from "../../../domain/company-import/companies/company-writes"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { customerGroupName } from "../../company/customer-group-name"
import { chunks, eachChunk } from "../chunks"
import { noteProgress } from "../note-progress"
import { pack, type Packed, unpack } from "../packed"

/** Companies that get a customer group. */
export type CompanyGroupsInput = {
  writes: Packed<CompanyWrites>
  run_id: string | null
}

const remove = async (ids: string[], container: MedusaContainer) => {
  for (const chunk of chunks(ids)) {
    await container.resolve(Modules.CUSTOMER).deleteCustomerGroups(chunk)
  }
}

/**
 * Creates the customer groups of companies, in chunks, by core's workflow.
 *
 * Rollback deletes them, but for those of companies that could not be taken back.
 */
export const createCompanyGroupsStep = createStep(
  "create-company-groups",
  async ({ writes, run_id }: CompanyGroupsInput, { container }) => {
    const groups: Record<string, string> = {}
    try {
      await eachChunk(unpack(writes).create, async (chunk) => {
        const { result } = await createCustomerGroupsWorkflow(container).run({
          input: {
            customersData: chunk.map((company) => ({
              name: customerGroupName(company),
              metadata: { company_id: company.id },
            })),
          },
        })
        chunk.forEach(({ id }, index) => {
          groups[id] = result[index].id
        })
        await noteProgress(run_id, Object.keys(groups).length, container)
      })
    } catch (error) {
      // A failed step is not rolled back itself: its earlier chunks are.
      await remove(Object.values(groups), container)
      throw error
    }
    return new StepResponse(pack(groups), Object.values(groups))
  },
  async (ids, { container }) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const kept = await service.listCompanies(
      { customer_group_id: ids ?? [] },
      { select: ["customer_group_id"], take: null as never }
    )
    const inUse = new Set(kept.map((company) => company.customer_group_id))
    await remove(
      (ids ?? []).filter((id) => !inUse.has(id)),
      container
    )
  }
)
