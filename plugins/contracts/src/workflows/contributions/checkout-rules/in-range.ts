import {
  hiddenAmong,
  readerOf,
  visibleProducts,
} from "@medusa-b2b/kit/catalogue"
import { type CheckoutRule, defineCheckoutRule } from "@medusa-b2b/kit/rules"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"

const NAME = "contracts.in-range"

/**
 * What is ordered is in the buyer's range at that moment: rules, contracts and
 * categories may have changed since it was put into the cart.
 */
export const inRangeRule: CheckoutRule<Set<string>> = {
  name: NAME,
  order: 40,
  loadFacts: async ({ cart, buyer, now }, container) =>
    cart.completed_at
      ? new Set()
      : hiddenAmong(
          cart.items.flatMap(({ product_id }) => product_id ?? []),
          await visibleProducts(readerOf(buyer), container, now),
          container
        ),
  evaluate: ({ cart }, hidden) =>
    cart.items
      .filter(({ product_id }) => product_id && hidden.has(product_id))
      .map(({ id, title, variant_sku }) => ({
        code: "contracts.not_in_range",
        rule: NAME,
        severity: "block",
        params: { article: variant_sku ? `${title} (${variant_sku})` : title },
        path: `items.${id}`,
        resolve: [{ action: "remove_line", permission: "cart.manage" }],
      })),
  messages: { en, sv },
}

defineCheckoutRule(inRangeRule)
