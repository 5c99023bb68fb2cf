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
 * @throws Error when the name is taken.
 */
export const contributeToDoor = (contributor: DoorContributor): void => {
  if (contributors.has(contributor.name)) {
    throw new Error(
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
