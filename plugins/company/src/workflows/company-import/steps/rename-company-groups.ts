import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Customer groups with the names that they get. */
export type GroupName = { id: string; name: string }

/**
 * Gives customer groups of companies that were renamed their new names.
 *
 * Rollback gives the previous names back.
 */
export const renameCompanyGroupsStep = createStep(
  "rename-company-groups",
  async (groups: GroupName[], { container }) => {
    const service = container.resolve(Modules.CUSTOMER)
    const previous: GroupName[] = groups.length
      ? (
          await service.listCustomerGroups(
            { id: groups.map(({ id }) => id) },
            { select: ["id", "name"] }
          )
        ).map(({ id, name }) => ({ id, name: name as string }))
      : []
    for (const { id, name } of groups) {
      await service.updateCustomerGroups(id, { name })
    }
    return new StepResponse(undefined, previous)
  },
  async (previous, { container }) => {
    const service = container.resolve(Modules.CUSTOMER)
    for (const { id, name } of previous ?? []) {
      await service.updateCustomerGroups(id, { name })
    }
  }
)
