import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { people } from "../data"
import { findIdentity } from "./log-in"

/** Buyers with their accounts; their companies come with the members. */
export const seedPeople = async (container: MedusaContainer): Promise<void> => {
  for (const { email, first_name, last_name } of people) {
    const identity = await findIdentity(container, email, "customer")
    if (!identity.account_id) {
      await createCustomerAccountWorkflow(container).run({
        input: {
          authIdentityId: identity.id,
          customerData: { email, first_name, last_name },
        },
      })
    }
  }
}

/** The customers' ids by the keys of people.json. */
export const peopleIds = async (
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { email: people.map(({ email }) => email), has_account: true },
      { take: people.length }
    )
  const idOf = (email: string) =>
    customers.find((customer) => customer.email === email)?.id as string
  return new Map(people.map(({ key, email }) => [key, idOf(email)]))
}
