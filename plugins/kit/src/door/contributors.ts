import { MedusaError } from "@medusajs/framework/utils"
import { processWide } from "../process-registry/process-registry"
import type { DoorContributor } from "./door-contributor"

const DEFAULT_ORDER = 100

const contributors = processWide<Map<string, DoorContributor>>(
  "door-contributors",
  1,
  () => new Map()
)

/**
 * Adds a plugin's part to every passage through the door.
 *
 * @throws MedusaError INVALID_ARGUMENT when the name is taken.
 */
export const contributeToDoor = (contributor: DoorContributor): void => {
  if (contributors.has(contributor.name)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `There are two door contributors named "${contributor.name}": rename one of them.`
    )
  }
  contributors.set(contributor.name, contributor)
}

const orderOf = (contributor: DoorContributor): number =>
  contributor.order ?? DEFAULT_ORDER

/** All contributors in the order in which they prepare and finish. */
export const listDoorContributors = (): DoorContributor[] =>
  [...contributors.values()].sort(
    (a, b) => orderOf(a) - orderOf(b) || a.name.localeCompare(b.name)
  )
