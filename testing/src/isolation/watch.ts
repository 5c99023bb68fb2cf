import type { MedusaContainer } from "@medusajs/framework/types"
import type { Owner } from "./cast"
import { prepareRowVersions, rowVersions } from "../store-test/row-versions"
import { changedTables, fingerprint, NOISE } from "./fingerprint"

/** Says which of the owner's rows have changed since it was last asked. */
export type Watch = {
  /** @param samePerson - Whether what is the person's own does not count. */
  changes: (samePerson: boolean) => Promise<string[]>
}

/** Keeps an eye on everything that is the owner's. */
export const watch = async (
  container: MedusaContainer,
  { things, personal }: Owner
): Promise<Watch> => {
  const ids = Object.values(things)
  const companysIds = Object.entries(things)
    .filter(([name]) => !personal.includes(name))
    .map(([, id]) => id)
  const isCompanys = (row: string): boolean =>
    companysIds.some((id) => row.includes(id))
  await prepareRowVersions(container)
  let versions = await rowVersions(container, NOISE)
  let before = await fingerprint(container, ids)

  return {
    changes: async (samePerson) => {
      // Refused requests write nothing: then there is nothing to look for.
      const versionsNow = await rowVersions(container, NOISE)
      if (versionsNow === versions) {
        return []
      }
      versions = versionsNow
      const after = await fingerprint(container, ids)
      const tables = changedTables(
        before,
        after,
        samePerson ? isCompanys : undefined
      )
      before = after
      return tables.length
        ? [`changed the owner's rows in ${tables.join(", ")}`]
        : []
    },
  }
}
