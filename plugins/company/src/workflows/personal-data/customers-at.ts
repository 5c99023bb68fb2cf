import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The customers with an e-mail address, in whatever case: with an account, and as a guest. */
export const customersAt = async (
  email: string,
  container: MedusaContainer
): Promise<string[]> => {
  const literal = email.replace(/[\\%_]/g, "\\$&")
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email: { $ilike: literal } } as never, {
      select: ["id"],
      take: null as never,
    })
  return customers.map(({ id }) => id)
}
