import type { HttpTypes } from "@medusajs/types"
import type { Buyer } from "../session/buyer"

const keyOf = (buyer: Buyer): string =>
  `b2b.address.${buyer.customer_id}.${buyer.company?.id ?? "none"}`

/** Where this buyer last had goods of this company sent. */
export const recallAddress = (
  buyer: Buyer
): HttpTypes.StoreAddAddress | null => {
  try {
    return JSON.parse(window.localStorage.getItem(keyOf(buyer)) ?? "null")
  } catch {
    return null
  }
}

/** Remembers an address for the next cart. */
export const rememberAddress = (
  buyer: Buyer,
  address: HttpTypes.StoreAddAddress
): void => window.localStorage.setItem(keyOf(buyer), JSON.stringify(address))
