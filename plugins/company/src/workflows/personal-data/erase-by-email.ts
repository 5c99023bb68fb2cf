import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { customersAt } from "./customers-at"
import { eraseContactWorkflow } from "./workflows/erase-contact"
import { eraseCustomerWorkflow } from "./workflows/erase-customer"

/**
 * Forgets whoever has an e-mail address: the customers who have it, then what
 * is kept by the address alone. Can be repeated, and goes on where it was cut
 * off.
 */
export const eraseByEmail = async (
  { email, actor }: { email: string; actor?: Actor },
  container: MedusaContainer
): Promise<void> => {
  for (const customer_id of await customersAt(email, container)) {
    await eraseCustomerWorkflow(container).run({
      input: { customer_id, actor },
    })
  }
  await eraseContactWorkflow(container).run({ input: { email, actor } })
}
