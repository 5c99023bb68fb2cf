import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { processWide } from "../process-registry/process-registry"

/** Somebody whose data are asked for, or to be forgotten. */
export type Person = {
  customer_id: string
  /** As stored with the customer. */
  email: string
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
  /** Everything stored about the person, as JSON can hold it; null for nothing. */
  collect(person: Person, container: MedusaContainer): Promise<unknown>
  /**
   * Removes it, or puts neutral texts in its place. What the law makes one keep
   * (orders, invoices) stays. Has to be safe to repeat: an erasure that was cut
   * off is done again from the start.
   */
  erase(person: Person, container: MedusaContainer): Promise<void>
}

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

/** All that is declared, by name. */
export const listPersonalData = (): PersonalData[] =>
  [...declared.values()].sort((a, b) => a.name.localeCompare(b.name))
