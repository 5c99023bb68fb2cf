import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Gives a customer group another name.
 *
 * Rollback gives the previous name back. Core's own step would take the
 * group's metadata away with it.
 */
export const renameCustomerGroupStep = createStep(
  "rename-customer-group",
  async ({ id, name }: { id: string; name: string }, { container }) => {
    const service = container.resolve(Modules.CUSTOMER)
    const previous = await service.retrieveCustomerGroup(id, {
      select: ["id", "name"],
    })
    await service.updateCustomerGroups(id, { name })
    return new StepResponse({ id }, { id, name: previous.name })
  },
  async (previous, { container }) => {
    if (previous) {
      const service = container.resolve(Modules.CUSTOMER)
      await service.updateCustomerGroups(previous.id, { name: previous.name })
    }
  }
)
