import { MedusaError } from "@medusajs/framework/utils"
/**
 * State that must exist once per process, however many copies of this package
 * npm has installed: two copies with a list each would mean two owners of one
 * core hook, and half of the checkout rules would be skipped.
 *
 * A slot carries the version of its shape. A copy that was built for another
 * shape refuses to start instead of reading what it does not understand.
 */

type Slot<T> = { version: number; value: T }

const slotKey = (name: string): symbol => Symbol.for(`@medusa-b2b/kit:${name}`)

/**
 * Returns the process-wide value of a slot, creating it on first use.
 *
 * @param name - Name of the slot, unique within kit.
 * @param version - Version of the shape that the caller reads and writes.
 * @param create - Makes the first, empty value.
 * @throws MedusaError INVALID_ARGUMENT when another copy of kit holds the slot in another version.
 */
export const processWide = <T>(
  name: string,
  version: number,
  create: () => T
): T => {
  const key = slotKey(name)
  const slots = globalThis as unknown as Record<symbol, Slot<T> | undefined>
  const found = slots[key]

  if (!found) {
    const slot = { version, value: create() }
    slots[key] = slot
    return slot.value
  }

  if (found.version !== version) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `Two incompatible copies of @medusa-b2b/kit are loaded: "${name}" is ` +
        `version ${found.version}, this copy needs version ${version}. ` +
        `Run "npm ls @medusa-b2b/kit" and install one version.`
    )
  }

  return found.value
}
