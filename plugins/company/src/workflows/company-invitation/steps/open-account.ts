import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Makes a customer whom the merchant has brought in one with an account.
 *
 * Rollback makes them one without.
 */
export const openAccountStep = createStep(
  "open-account",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    await container
      .resolve(Modules.CUSTOMER)
      .updateCustomers(customer_id, { has_account: true } as never)
    return new StepResponse({ customer_id }, customer_id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve(Modules.CUSTOMER)
        .updateCustomers(id, { has_account: false } as never)
    }
  }
)
