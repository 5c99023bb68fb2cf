import { defineCheckoutRule } from "@medusa-b2b/kit/rules"
import {
  OVERDUE_RULE,
  overdueViolation,
} from "../../domain/open-item/overdue-block"
import en from "../../i18n/overdue/en.json"
import sv from "../../i18n/overdue/sv.json"
import { PAYMENT_FIELDS } from "../company-credit/credit-of-cart"
import {
  type OverdueInvoice,
  overdueOfCart,
} from "../open-item/overdue-of-cart"

/** Nothing more is sold on account to a company that does not pay, once its credit says so. */
defineCheckoutRule<OverdueInvoice | null>({
  name: OVERDUE_RULE,
  cartFields: PAYMENT_FIELDS,
  loadFacts: overdueOfCart,
  evaluate: (_snapshot, overdue) =>
    overdue ? [overdueViolation(overdue.due_on, overdue.today)] : [],
  messages: { en, sv },
})
