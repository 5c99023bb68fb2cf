import { type CheckoutRule, defineCheckoutRule } from "@medusa-b2b/kit/rules"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

/** Whether the store wants a company behind every order. */
type Facts = { require_company: boolean }

/** Only companies order here, unless the option `require_company` is off. */
export const requireCompanyRule: CheckoutRule<Facts> = {
  name: "company.required",
  order: 10,
  loadFacts: async (_snapshot, container) => {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const { require_company } = await service.getOptions()
    return { require_company }
  },
  evaluate: ({ buyer }, { require_company }) =>
    require_company && !buyer?.company
      ? [
          {
            code: "company.required",
            rule: "company.required",
            severity: "block",
            params: {},
            path: null,
            resolve: [{ action: "log_in_as_company", permission: null }],
          },
        ]
      : [],
  messages: { en, sv },
}

defineCheckoutRule(requireCompanyRule)
