import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { processWide } from "../process-registry/process-registry"

/** Somebody whose data are asked for, or to be forgotten, known by an e-mail address alone: an applicant, say. */
export type Contact = {
  email: string
  /** What stands for the address once it is forgotten: theirs alone, and nobody's. */
  alias: string
}

/** Somebody who is a customer; the address is as stored with them. */
export type Person = Contact & { customer_id: string }

type Place<Known extends Contact> = {
  /** Everything stored about the person, as JSON can hold it; null for nothing. */
  collect(person: Known, container: MedusaContainer): Promise<unknown>
  /**
   * Removes it, or puts neutral texts in its place. What the law makes one keep
   * (orders, invoices) stays. Has to be safe to repeat: an erasure that was cut
   * off is done again from the start.
   */
  erase(person: Known, container: MedusaContainer): Promise<void>
}

/**
 * A place where something is stored about people, declared by the plugin that
 * stores it: so that nothing is left out of what a person is told, and nothing
 * behind when they ask to be forgotten.
 */
export type PersonalData = {
  /** Key in the export: `invitations`. */
  name: string
  /** Plugin that stores it. */
  by: string
  /** It only tells what came of something else, such as mails: nobody is known by it alone. */
  is_trace?: boolean
} & (
  | ({
      /** It is kept by customer. */
      known_by: "customer"
    } & Place<Person>)
  | ({
      /** It is kept by e-mail address: also of people who are no customers. */
      known_by: "email"
    } & Place<Contact>)
)

const declared = processWide<Map<string, PersonalData>>(
  "personal-data",
  1,
  () => new Map()
)

/**
 * Declares where something is stored about people.
 *
 * @throws MedusaError INVALID_ARGUMENT when another plugin has declared the name.
 */
export const definePersonalData = (data: PersonalData): void => {
  const other = declared.get(data.name)
  if (other && other.by !== data.by) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `"${other.by}" and "${data.by}" both declare the personal data "${data.name}".`
    )
  }
  declared.set(data.name, data)
}

/** Places that are known by e-mail address, by name. */
export const listPersonalDataByEmail = (): (PersonalData & {
  known_by: "email"
})[] => listPersonalData().filter((place) => place.known_by === "email")

/** All that is declared, by name. */
export const listPersonalData = (): PersonalData[] =>
  [...declared.values()].sort((a, b) => a.name.localeCompare(b.name))
