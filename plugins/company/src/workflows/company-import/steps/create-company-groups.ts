import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCustomerGroupsWorkflow } from "@medusajs/medusa/core-flows"
import { customerGroupName } from "../../company/customer-group-name"
import { chunks } from "../chunks"
import { noteProgress } from "../note-progress"

/** Companies that get a customer group. */
export type CompanyGroupsInput = {
  companies: { id: string; name: string }[]
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
 * Rollback deletes them.
 */
export const createCompanyGroupsStep = createStep(
  "create-company-groups",
  async ({ companies, run_id }: CompanyGroupsInput, { container }) => {
    const groups: Record<string, string> = {}
    try {
      for (const chunk of chunks(companies)) {
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
      }
    } catch (error) {
      // A failed step is not rolled back itself: its earlier chunks are.
      await remove(Object.values(groups), container)
      throw error
    }
    return new StepResponse(groups, Object.values(groups))
  },
  async (ids, { container }) => remove(ids ?? [], container)
)
