import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Takes a person out of all customer groups.
 *
 * Rollback puts them back.
 */
export const leaveCustomerGroupsStep = createStep(
  "leave-customer-groups",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const service = container.resolve(Modules.CUSTOMER)
    const { groups } = await service.retrieveCustomer(customer_id, {
      relations: ["groups"],
    })
    const pairs = (groups ?? []).map(({ id }) => ({
      customer_id,
      customer_group_id: id,
    }))
    await service.removeCustomerFromGroup(pairs)
    return new StepResponse(pairs.length, pairs)
  },
  async (pairs, { container }) => {
    if (pairs?.length) {
      await container.resolve(Modules.CUSTOMER).addCustomerToGroup(pairs)
    }
  }
)
