import { type CheckoutRule, defineCheckoutRule } from "@medusa-b2b/kit/rules"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"

/** A suspended company, or one below a suspended company, orders nothing. */
export const suspendedCompanyRule: CheckoutRule = {
  name: "company.suspended",
  order: 20,
  evaluate: ({ buyer }) =>
    buyer?.company?.status === "suspended"
      ? [
          {
            code: "company.suspended",
            rule: "company.suspended",
            severity: "block",
            params: { company: buyer.company.name },
            path: null,
            resolve: [{ action: "contact_supplier", permission: null }],
          },
        ]
      : [],
  messages: { en, sv },
}

defineCheckoutRule(suspendedCompanyRule)
