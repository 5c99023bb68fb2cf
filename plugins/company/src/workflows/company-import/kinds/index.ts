import { MedusaError } from "@medusajs/framework/utils"
import type { ImportKind } from "../import-kind"
import { addressesImport } from "./addresses"
import { companiesImport } from "./companies"
import { contactPointsImport } from "./contact-points"
import { membersImport } from "./members"

const KINDS = [
  companiesImport,
  membersImport,
  addressesImport,
  contactPointsImport,
]

/**
 * What a file is about.
 *
 * @throws MedusaError INVALID_DATA naming an unknown kind.
 */
export const importKind = (name: string): ImportKind => {
  const kind = KINDS.find((each) => each.name === name)
  if (!kind) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `There is no import of ${name}`
    )
  }
  return kind
}
