/**
 * What a violation does to the order.
 *
 * - `block`: the order cannot be placed.
 * - `approval`: it can be placed once somebody with the right approves it.
 * - `hold`: it is placed, but kept from the warehouse until it is released.
 * - `warn`: the buyer is told, nothing else happens.
 */
export type ViolationSeverity = "block" | "approval" | "hold" | "warn"

/** A way out of a violation, and the permission that taking it needs. */
export type ViolationResolution = {
  /** What to do, e.g. `set_reference` or `request_approval`. */
  action: string
  /** Permission needed, e.g. `order.place`; null when anybody may. */
  permission: string | null
}

/** One reason why a cart cannot, or should not, become an order as it stands. */
export type Violation = {
  /** Stable code, `<plugin>.<what>`: e.g. `company.suspended`. Texts hang on it. */
  code: string
  /** Name of the checkout rule that found it. */
  rule: string
  severity: ViolationSeverity
  /** Figures and names for the text; amounts in major units with their currency beside them. */
  params: Record<string, string | number | null>
  /** Where in the cart: e.g. `items.cali_123.quantity` or `references.purchase_order_number`. */
  path: string | null
  resolve: ViolationResolution[]
}

/** A violation with its sentence in the reader's language. */
export type ViolationWithMessage = Violation & { message: string }
