import type { IsolationRule } from "../isolation-rule"
import { companyRules } from "./company"
import { companyAddressRules } from "./company-addresses"
import { companyApplicationRules } from "./company-applications"
import { companyMemberRules } from "./company-members"
import { contractRules } from "./contracts"
import { coreCartRules } from "./core-carts"
import { coreCatalogueRules } from "./core-catalogue"
import { coreCheckoutRules } from "./core-checkout"
import { coreCustomerRules } from "./core-customers"
import { coreOrderRules } from "./core-orders"
import { documentRules } from "./documents"
import { kitRules } from "./kit"
import { articleRules } from "./articles"
import { creditRules } from "./credit"
import { openItemRules } from "./open-items"
import { budgetRules } from "./budgets"

/** Rules by plugin, so that a store takes those of the plugins it has. */
export const isolationRules = {
  core: [
    ...coreCartRules,
    ...coreCheckoutRules,
    ...coreOrderRules,
    ...coreCustomerRules,
    ...coreCatalogueRules,
  ],
  kit: kitRules,
  company: [
    ...companyRules,
    ...companyAddressRules,
    ...companyApplicationRules,
    ...companyMemberRules,
  ],
  contracts: contractRules,
  documents: documentRules,
  articles: articleRules,
  credit: [...creditRules, ...openItemRules],
  budgets: budgetRules,
} satisfies Record<string, IsolationRule[]>

/** The rules of Medusa and of every plugin of medusa-b2b. */
export const allIsolationRules: IsolationRule[] =
  Object.values(isolationRules).flat()
