import type { CompanyKind } from "./company-kind"
import { idsOnPath } from "./company-path"
import type { PathNode } from "./nearest"

/** What an address is for. */
export const ADDRESS_USES = ["ship_to", "bill_to"] as const

export type AddressUse = (typeof ADDRESS_USES)[number]

/** Whose addresses a company may use. */
export type AddressReach = {
  /** Companies all of whose addresses it may use, the nearest first: itself up to its legal entity. */
  whole: string[]
  /** Companies above, the nearest first: only what they share with those below. */
  shared: string[]
}

/**
 * Whose addresses a company may use: its own and those of its ancestors up to
 * its legal entity, and above that those which a group shares.
 *
 * @param path - Path of the company.
 * @param nodes - The company and its ancestors, in any order.
 */
export const addressReach = (
  path: string,
  nodes: (PathNode & { kind: CompanyKind })[]
): AddressReach => {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]))
  const ids = idsOnPath(path).reverse()
  const top = ids.findIndex((id) => kinds.get(id) !== "unit")
  const whole = top < 0 ? ids : ids.slice(0, top + 1)
  return { whole, shared: ids.slice(whole.length) }
}

/** An address, as far as the choice of the default needs it. */
export type DefaultCandidate = {
  company_id: string
  is_shared: boolean
  is_default_ship_to: boolean
  is_default_bill_to: boolean
}

/**
 * The default address of a company for a use: its own, or that of the nearest
 * ancestor within its reach that has one.
 *
 * @param addresses - At least the defaults of the companies in reach.
 */
export const nearestDefaultAddress = <Address extends DefaultCandidate>(
  { whole, shared }: AddressReach,
  addresses: Address[],
  use: AddressUse
): Address | null => {
  const isDefault = (address: Address) => address[`is_default_${use}`]
  const open = new Set(whole)
  for (const id of [...whole, ...shared]) {
    const found = addresses.find(
      (address) =>
        address.company_id === id &&
        isDefault(address) &&
        (open.has(id) || address.is_shared)
    )
    if (found) {
      return found
    }
  }
  return null
}
