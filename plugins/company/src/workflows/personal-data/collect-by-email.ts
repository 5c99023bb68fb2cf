import { listPersonalDataByEmail } from "@medusa-b2b/kit/personal-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  collectPersonalData,
  type PersonalDataExport,
} from "./collect-personal-data"
import { customersAt } from "./customers-at"
import { neutralEmail } from "./neutral"

/** Everything that is stored about whoever has an e-mail address. */
export type EmailDataExport = {
  exported_at: string
  email: string
  /** Of those who are customers, all that is stored about them. */
  customers: PersonalDataExport[]
} & Record<string, unknown>

/** Everything stored under an e-mail address, by where it is stored: also of people who are no customers. */
export const collectByEmail = async (
  email: string,
  container: MedusaContainer
): Promise<EmailDataExport> => {
  const customers = await customersAt(email, container)
  const found: EmailDataExport = {
    exported_at: new Date().toISOString(),
    email,
    customers: await Promise.all(
      customers.map((id) => collectPersonalData(id, container))
    ),
  }
  const contact = { email, alias: neutralEmail("asked") }
  for (const place of listPersonalDataByEmail()) {
    found[place.name] = await place.collect(contact, container)
  }
  return found
}
