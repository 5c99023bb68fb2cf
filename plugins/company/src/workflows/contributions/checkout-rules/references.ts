import { type CheckoutRule, defineCheckoutRule } from "@medusa-b2b/kit/rules"
import { checkReferences } from "../../../domain/reference-rules"
import {
  noReferences,
  type ReferenceRules,
  type References,
} from "../../../domain/references"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

const NAME = "company.references"

/** What is written on the cart, and what the company asks. */
type Facts = { references: References; rules: ReferenceRules }

/** The cart carries the references that the company, or its nearest ancestor, asks for. */
export const referencesRule: CheckoutRule<Facts> = {
  name: NAME,
  order: 40,
  loadFacts: async ({ cart, buyer }, container) => {
    if (!buyer?.company) {
      return { references: noReferences(), rules: {} }
    }
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    const [references, { rules }] = await Promise.all([
      service.referencesOfCart(cart.id),
      service.effectiveReferenceRules(buyer.company.id),
    ])
    return { references, rules }
  },
  evaluate: (_snapshot, { references, rules }) =>
    checkReferences(references, rules).map(
      ({ field, fault, value, pattern }) => ({
        code: `company.${field}_${fault}`,
        rule: NAME,
        severity: "block",
        params: { reference: field, value, pattern },
        path: `references.${field}`,
        resolve: [{ action: "set_reference", permission: "cart.manage" }],
      })
    ),
  messages: { en, sv },
}

defineCheckoutRule(referencesRule)
