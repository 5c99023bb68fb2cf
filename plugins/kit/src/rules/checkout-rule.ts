import type { MedusaContainer } from "@medusajs/framework/types"
import type { BuyerContext } from "../buyer/buyer-context"
import type { Actor } from "../door/actor"
import type { Violation } from "./violation"

/** The cart as rules see it: the fields that kit and the rules asked for. */
export type SnapshotCart = {
  id: string
  currency_code: string
  email: string | null
  customer_id: string | null
  region_id: string | null
  sales_channel_id: string | null
  metadata: Record<string, unknown> | null
  items: SnapshotLine[]
} & Record<string, unknown>

/** One line of the cart; `quantity` in base units, `unit_price` in major units of the cart's currency. */
export type SnapshotLine = {
  id: string
  variant_id: string | null
  product_id: string | null
  title: string
  quantity: number
} & Record<string, unknown>

/** What all rules of one evaluation look at: loaded once, never changed. */
export type CheckoutSnapshot = {
  readonly cart: SnapshotCart
  /**
   * Who the cart belongs to: company and member by the cart's links, not by
   * the request. Null for a cart without a customer.
   */
  readonly buyer: BuyerContext | null
  /**
   * Who wants to place the cart, or asks whether they could: not always whose
   * it is. Null where nobody in particular does.
   */
  readonly actor: Actor | null
  /** The moment of the evaluation, for rules with dates. */
  readonly now: Date
}

/**
 * A checkout rule looks at the snapshot and answers with violations. It never
 * throws to say no, never changes anything, and makes no query per line.
 *
 * @typeParam Facts - What `loadFacts` returns.
 */
export type CheckoutRule<Facts = unknown> = {
  /** Unique name, `<plugin>.<rule>`: e.g. `company.references`. */
  name: string
  /** Rules answer in this order; ties by name. Default 100. */
  order?: number
  /** Further cart fields for the snapshot, as in Query: e.g. `items.variant.sku`. */
  cartFields?: string[]
  /** Reads, in bulk, what the rule needs beside the snapshot. */
  loadFacts?: (
    snapshot: CheckoutSnapshot,
    container: MedusaContainer
  ) => Promise<Facts>
  /** The rule itself: pure, synchronous. All violations, not the first one. */
  evaluate: (snapshot: CheckoutSnapshot, facts: Facts) => Violation[]
  /** Sentences by violation code and language, with `{{param}}` places. */
  messages: Record<"en" | "sv", Record<string, string>>
}
