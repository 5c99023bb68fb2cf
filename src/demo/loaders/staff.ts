import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { staff } from "../data"
import { findIdentity } from "./log-in"

/** People who log in to the admin. */
export const seedStaff = async (container: MedusaContainer): Promise<void> => {
  for (const { email, first_name, last_name } of staff) {
    const identity = await findIdentity(container, email, "user")
    if (!identity.account_id) {
      await createUserAccountWorkflow(container).run({
        input: {
          authIdentityId: identity.id,
          userData: { email, first_name, last_name },
        },
      })
    }
  }
}

/** The admin users' ids by the keys of staff.json. */
export const staffIds = async (
  container: MedusaContainer
): Promise<Map<string, string>> => {
  const users = await container
    .resolve(Modules.USER)
    .listUsers({ email: staff.map(({ email }) => email) })
  const idOf = (email: string) =>
    users.find((user) => user.email === email)?.id as string
  return new Map(staff.map(({ key, email }) => [key, idOf(email)]))
}

/** Who has set up the companies, as their activity logs tell it: the first of staff.json. */
export const storeManager = async (
  container: MedusaContainer
): Promise<Actor> => {
  const ids = await staffIds(container)
  return { kind: "staff", user_id: ids.get(staff[0].key) as string }
}
