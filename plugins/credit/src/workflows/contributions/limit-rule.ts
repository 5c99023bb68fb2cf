import { defineCheckoutRule } from "@medusa-b2b/kit/rules"
import {
  LIMIT_RULE,
  limitViolations,
  waitsForPayment,
} from "../../domain/limit-violations"
import en from "../../i18n/checkout-rules/en.json"
import sv from "../../i18n/checkout-rules/sv.json"
import {
  creditOfCart,
  PAYMENT_FIELDS,
  type CreditOfCart,
} from "../company-credit/credit-of-cart"

/** The cheap answer beforehand; the door's hold is what decides. */
defineCheckoutRule<CreditOfCart | null>({
  name: LIMIT_RULE,
  cartFields: PAYMENT_FIELDS,
  loadFacts: creditOfCart,
  evaluate: ({ cart }, credit) => {
    if (!credit) {
      return []
    }
    return credit.terms?.payment.kind === "prepaid"
      ? [waitsForPayment()]
      : limitViolations(cart.currency_code, credit.places, credit.may_exceed)
  },
  messages: { en, sv },
})
