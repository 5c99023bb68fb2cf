import {
  type Contact,
  listPersonalDataByEmail,
} from "@medusa-b2b/kit/personal-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { OldApplication } from "../../modules/company-application/sql/erase-old"
import { customersAt } from "../personal-data/customers-at"
import { neutralEmail } from "../personal-data/neutral"

/** Whether the address stands for somebody also without these applications: a customer, a contact point, somebody invited. */
const isKnownOtherwise = async (
  contact: Contact,
  applications: Set<string>,
  container: MedusaContainer
): Promise<boolean> => {
  if ((await customersAt(contact.email, container)).length) {
    return true
  }
  for (const { is_trace, collect } of listPersonalDataByEmail()) {
    const found = is_trace ? [] : await collect(contact, container)
    if (
      Array.isArray(found)
        ? found.some(({ id }: { id: string }) => !applications.has(id))
        : found !== null
    ) {
      return true
    }
  }
  return false
}

/**
 * Takes the addresses of old applications out of the traces that they have
 * left, such as the mails to them. Somebody who is known otherwise keeps theirs:
 * what they were sent may be about that.
 */
export const forgetApplicants = async (
  old: OldApplication[],
  container: MedusaContainer
): Promise<void> => {
  const ids = new Set(old.map(({ id }) => id))
  for (const { id, email } of old) {
    const contact = { email, alias: neutralEmail(id) }
    if (await isKnownOtherwise(contact, ids, container)) {
      continue
    }
    for (const { is_trace, erase } of listPersonalDataByEmail()) {
      if (is_trace) {
        await erase(contact, container)
      }
    }
  }
}
