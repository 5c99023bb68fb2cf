import type { Buyer } from "../session/buyer"

/** A cart belongs to a person in a company; each pair has its own. */
const keyOf = (buyer: Buyer): string =>
  `b2b.cart.${buyer.customer_id}.${buyer.company?.id ?? "none"}`

/** Id of the cart that this buyer is filling for this company. */
export const recallCart = (buyer: Buyer): string | null =>
  window.localStorage.getItem(keyOf(buyer))

/** Remembers the cart until it is ordered. */
export const rememberCart = (buyer: Buyer, cart_id: string): void =>
  window.localStorage.setItem(keyOf(buyer), cart_id)

/** Forgets the cart: it was ordered, or the store no longer knows it. */
export const forgetCart = (buyer: Buyer): void =>
  window.localStorage.removeItem(keyOf(buyer))
