import { listPersonalData } from "@medusa-b2b/kit/personal-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { neutralEmail } from "./neutral"

/** Everything that core and the installed plugins store about a person. */
export type PersonalDataExport = {
  exported_at: string
  customer_id: string
} & Record<string, unknown>

/**
 * Everything stored about a person, by where it is stored.
 *
 * @throws MedusaError NOT_FOUND for an unknown customer.
 */
export const collectPersonalData = async (
  customer_id: string,
  container: MedusaContainer
): Promise<PersonalDataExport> => {
  const { email } = await container
    .resolve(Modules.CUSTOMER)
    .retrieveCustomer(customer_id, { select: ["id", "email"] })
  const person = {
    customer_id,
    email: email ?? "",
    alias: neutralEmail(customer_id),
  }
  const found: PersonalDataExport = {
    exported_at: new Date().toISOString(),
    customer_id,
  }
  for (const place of listPersonalData()) {
    found[place.name] = await place.collect(person, container)
  }
  return found
}
