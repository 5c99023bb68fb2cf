import { listPersonalData } from "@medusa-b2b/kit/personal-data"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { neutralEmail } from "../neutral"

/**
 * Forgets a person in all plugins and in core: their log-in first, the
 * customer's row last, because by it the rest is found.
 *
 * No rollback: what somebody asked to be forgotten is not kept to be put back.
 * It can be repeated, and goes on where it was cut off; so it is the last step.
 */
export const erasePersonalDataStep = createStep(
  { name: "erase-personal-data", maxRetries: 2 },
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const customers = container.resolve(Modules.CUSTOMER)
    const { email } = await customers.retrieveCustomer(customer_id, {
      select: ["id", "email"],
    })
    const alias = neutralEmail(customer_id)
    const person = { customer_id, email: email ?? "", alias }

    const auth = container.resolve(Modules.AUTH)
    const identities = await auth.listAuthIdentities({
      app_metadata: { customer_id },
    })
    for (const { id, app_metadata } of identities) {
      const { customer_id: _theirs, ...others } = app_metadata ?? {}
      // An admin user's own log-in is not the customer's to forget.
      if (Object.values(others).some((actor) => actor !== null)) {
        await auth.updateAuthIdentities({ id, app_metadata: others })
      } else {
        await auth.deleteAuthIdentities([id])
      }
    }
    for (const place of listPersonalData()) {
      await place.erase(person, container)
    }
    const addresses = await customers.listCustomerAddresses(
      { customer_id },
      { select: ["id"] }
    )
    await customers.deleteCustomerAddresses(addresses.map(({ id }) => id))
    await customers.updateCustomers(customer_id, {
      email: alias,
      first_name: null,
      last_name: null,
      phone: null,
      company_name: null,
      metadata: null,
      has_account: false,
    } as never)
    return new StepResponse({ customer_id })
  }
)
