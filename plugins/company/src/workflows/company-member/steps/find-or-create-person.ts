import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** A person by id, or by e-mail with the name that they get if they are new. */
export type PersonInput = {
  customer_id?: string
  email?: string
  first_name?: string | null
  last_name?: string | null
}

/**
 * The customer behind an id or an e-mail address; one with an account before
 * one without, and a new one when there is none.
 *
 * Rollback deletes the customer whom it created.
 *
 * @throws MedusaError INVALID_DATA for an unknown customer_id.
 */
export const findOrCreatePersonStep = createStep(
  "find-or-create-person",
  async (
    { customer_id, email, first_name, last_name }: PersonInput,
    { container }
  ) => {
    const service = container.resolve(Modules.CUSTOMER)
    const [found] = await service.listCustomers(
      customer_id ? { id: customer_id } : { email: email?.toLowerCase() },
      { select: ["id"], order: { has_account: "DESC" }, take: 1 }
    )
    if (found) {
      return new StepResponse({ customer_id: found.id }, null)
    }
    if (!email) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `customer_id: there is no customer ${customer_id}`
      )
    }
    const created = await service.createCustomers({
      email: email.toLowerCase(),
      first_name,
      last_name,
    })
    return new StepResponse({ customer_id: created.id }, created.id)
  },
  async (createdId, { container }) => {
    if (createdId) {
      await container.resolve(Modules.CUSTOMER).deleteCustomers([createdId])
    }
  }
)
