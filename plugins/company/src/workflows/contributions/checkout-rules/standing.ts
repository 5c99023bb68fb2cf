import { type CheckoutRule, defineCheckoutRule } from "@medusa-b2b/kit/rules"
import { STANDING } from "../../../domain/standing"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"

const NAME = "company.standing"

/** Only a company whose status allows it orders: see `STANDING`. */
export const standingRule: CheckoutRule = {
  name: NAME,
  order: 20,
  evaluate: ({ buyer }) =>
    buyer?.company && !STANDING[buyer.company.status].order
      ? [
          {
            code: `company.${buyer.company.status}`,
            rule: NAME,
            severity: "block",
            params: { company: buyer.company.name },
            path: null,
            resolve: [{ action: "contact_supplier", permission: null }],
          },
        ]
      : [],
  messages: { en, sv },
}

defineCheckoutRule(standingRule)
