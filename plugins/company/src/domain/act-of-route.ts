import type { Act } from "./standing"

/** Method or methods, path below `/store`, and the act; null where no company has to stand for it. */
type Rule = readonly [
  methods: "any" | "read" | "write",
  path: string,
  Act | null,
]

/**
 * Which act a store route is, core's and ours; the first rule that fits holds.
 * A path covers all below it. What no rule names is `log_in`.
 */
const RULES: readonly Rule[] = [
  // What a storefront needs to start, a person's own account, and the ways into a company.
  ["any", "regions", null],
  ["any", "currencies", null],
  ["any", "locales", null],
  ["any", "customers", null],
  ["any", "buyer", null],
  ["any", "standing", null],
  ["any", "company-application-form", null],
  ["any", "company-applications", null],
  ["any", "company-invitations", null],

  ["any", "carts/:id/complete", "order"],
  ["read", "carts", "see_prices"],
  ["write", "carts", "cart"],
  ["any", "shipping-options/:id/calculate", "cart"],
  ["any", "products/:id/price-tiers", "see_prices"],
  ["any", "products/:id/price-explanation", "see_prices"],
  ["any", "products/:id/quantities", "see_prices"],
  ["any", "orders/:id/delivery", "see_prices"],
  // Papers are files, out of which no amount can be taken.
  ["any", "orders/:id/confirmation", "see_prices"],
  ["any", "orders/:id/papers/:paper_id", "see_prices"],
  ["write", "payment-collections", "pay"],
  ["write", "returns", "return"],
  ["write", "companies/:id/invitations", "invite"],
]

const READS = ["GET", "HEAD", "OPTIONS"]

const fits = (path: string[], pattern: string): boolean =>
  pattern
    .split("/")
    .every((part, at) =>
      part.startsWith(":") ? path[at] !== undefined : part === path[at]
    )

/**
 * The act that a request on a store route is, by its method and path; null
 * where it is no company's business.
 *
 * @param path - With its first part: `/store/carts/cart_1/complete`.
 */
export const actOfRoute = (method: string, path: string): Act | null => {
  const parts = path.toLowerCase().split("/").filter(Boolean).slice(1)
  const kind = READS.includes(method.toUpperCase()) ? "read" : "write"
  const rule = RULES.find(
    ([methods, pattern]) =>
      (methods === "any" || methods === kind) && fits(parts, pattern)
  )
  return rule ? rule[2] : "log_in"
}
