import { isGranted } from "@medusa-b2b/kit/permissions"
import {
  type CheckoutRule,
  defineCheckoutRule,
  type Violation,
} from "@medusa-b2b/kit/rules"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"

const NAME = "company.may-order"

const blocked = (
  code: string,
  params: Violation["params"],
  resolve: Violation["resolve"]
): Violation => ({
  code,
  rule: NAME,
  severity: "block",
  params,
  path: null,
  resolve,
})

/** The cart's member must still be one, with the right to order. */
export const mayOrderRule: CheckoutRule = {
  name: NAME,
  order: 30,
  evaluate: ({ buyer }) => {
    if (!buyer?.company) {
      return []
    }
    const company = buyer.company.name
    if (!buyer.role) {
      return [
        blocked("company.member_removed", { company }, [
          { action: "hand_over_cart", permission: "cart.manage" },
        ]),
      ]
    }
    return isGranted(buyer, "order.place")
      ? []
      : [
          blocked("company.may_not_order", { company, role: buyer.role }, [
            { action: "hand_over_cart", permission: "order.place" },
          ]),
        ]
  },
  messages: { en, sv },
}

defineCheckoutRule(mayOrderRule)
