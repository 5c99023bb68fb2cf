import { defineCheckoutRule } from "@medusa-b2b/kit/rules"
import { LIMIT_RULE, limitViolations } from "../../domain/limit-violations"
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
  evaluate: ({ cart }, credit) =>
    credit
      ? limitViolations(credit.amount, cart.currency_code, credit.places)
      : [],
  messages: {
    en: {
      "credit.no_line":
        "Your company has no credit with us: choose another payment.",
      "credit.other_currency":
        "Your company's credit is in {{line_currency}}, the order in {{currency}}: choose another payment.",
      "credit.over_limit":
        "The order is larger than what is left of your company's credit: {{free, money}}.",
    },
    sv: {
      "credit.no_line":
        "Ert företag har ingen kredit hos oss: välj ett annat betalsätt.",
      "credit.other_currency":
        "Ert företags kredit är i {{line_currency}}, ordern i {{currency}}: välj ett annat betalsätt.",
      "credit.over_limit":
        "Ordern är större än vad som är kvar av ert företags kredit: {{free, money}}.",
    },
  },
})
