import { type CheckoutRule, defineCheckoutRule } from "@medusa-b2b/kit/rules"
import { outdatedTax } from "../../../domain/tax/outdated-tax"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"
import { decideCartTax, isTaxedByUs } from "../../tax/cart-tax"
import { loadTaxedCart } from "../../tax/taxed-cart"

const NAME = "company.current-tax"

/** The VAT on the cart is the one that would be decided now; an order never keeps an old one. */
export const currentTaxRule: CheckoutRule<{ outdated: boolean }> = {
  name: NAME,
  order: 50,
  loadFacts: async (snapshot, container) => {
    const cart = await loadTaxedCart(snapshot.cart.id, container)
    const decided = cart && (await decideCartTax(cart, container))
    if (!decided || !(await isTaxedByUs(cart, container))) {
      return { outdated: false }
    }
    const { facts, decision } = decided
    return {
      outdated: outdatedTax(cart, decision, facts.language).length > 0,
    }
  },
  evaluate: (_snapshot, { outdated }) =>
    outdated
      ? [
          {
            code: "company.tax_outdated",
            rule: NAME,
            severity: "block",
            params: {},
            path: null,
            resolve: [{ action: "refresh_tax", permission: "cart.manage" }],
          },
        ]
      : [],
  messages: { en, sv },
}

defineCheckoutRule(currentTaxRule)
