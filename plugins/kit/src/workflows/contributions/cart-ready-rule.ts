import { defineCheckoutRule } from "../../rules/registry"
import type { Violation } from "../../rules/violation"
import en from "../../rules/i18n/en.json"
import sv from "../../rules/i18n/sv.json"

const RULE = "kit.cart-ready"

const missing = (what: string, path: string, action: string): Violation => ({
  code: `kit.${what}`,
  rule: RULE,
  severity: "block",
  params: {},
  path,
  resolve: [{ action, permission: null }],
})

/** What core would refuse one by one, said all at once and in plain words. */
defineCheckoutRule({
  name: RULE,
  order: 0,
  messages: { en, sv },
  evaluate: ({ cart }) => {
    const methods = (cart.shipping_methods as unknown[] | undefined) ?? []
    const needsShipping = cart.items.some((line) => line.requires_shipping)
    return [
      ...(cart.items.length
        ? []
        : [missing("cart_empty", "items", "add_line")]),
      ...(cart.email ? [] : [missing("email_missing", "email", "set_email")]),
      ...(needsShipping && !methods.length
        ? [
            missing(
              "shipping_method_missing",
              "shipping_methods",
              "choose_shipping"
            ),
          ]
        : []),
    ]
  },
})
