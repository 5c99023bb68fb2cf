import { MedusaError } from "@medusajs/framework/utils"
import { type CompanyKind, mayStandUnder } from "../../domain/company-kind"
import { isWithin } from "../../domain/company-path"
import type { TreeNode } from "./sql/tree"

/**
 * The company with this id out of those that were found.
 *
 * @throws MedusaError NOT_FOUND naming the id.
 */
export const required = (nodes: TreeNode[], id: string): TreeNode => {
  const node = nodes.find((each) => each.id === id)
  if (!node) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company ${id}`
    )
  }
  return node
}

/**
 * @throws MedusaError INVALID_DATA when a company of this kind may not stand there.
 */
export const assertMayStandUnder = (
  company: { name: string; kind: CompanyKind },
  parent: TreeNode | null
): void => {
  if (!mayStandUnder(company.kind, parent?.kind ?? null)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      parent
        ? `${company.name} is a ${company.kind} and cannot stand under ${parent.name}, a ${parent.kind}`
        : `${company.name} is a ${company.kind} and cannot stand at the top: give it a parent_id`
    )
  }
}

/**
 * @throws MedusaError NOT_ALLOWED when the new parent lies in the company's own subtree.
 */
export const assertNoCycle = (
  company: TreeNode,
  parent: TreeNode | null
): void => {
  if (parent && isWithin(parent.path, company.path)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${company.name} (${company.id}) cannot be moved under ${parent.name} (${parent.id}): that is within its own branch`
    )
  }
}

/**
 * @throws MedusaError INVALID_DATA when a number of a legal entity is given to something else.
 */
export const assertOwnNumbers = (
  kind: CompanyKind,
  numbers: { organization_number?: string | null; vat_id?: string | null }
): void => {
  const stray = (["organization_number", "vat_id"] as const).find(
    (name) => numbers[name]
  )
  if (kind !== "legal_entity" && stray) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${stray}: only a legal entity has one, and this is a ${kind}`
    )
  }
}
