import { definePolicies } from "@medusajs/framework/utils"

/** What staff may be allowed to do with companies' credit (Medusa's roles). */
export const companyCreditPolicies = definePolicies([
  {
    name: "ReadCompanyCredit",
    resource: "company_credit",
    operation: "read",
    description: "See companies' credit and their orders on account",
  },
  {
    name: "UpdateCompanyCredit",
    resource: "company_credit",
    operation: "update",
    description: "Give, change and close companies' credit",
  },
  {
    name: "RaiseCompanyCredit",
    resource: "company_credit",
    operation: "raise",
    description: "Raise a credit limit until a date",
  },
  {
    name: "OverrideCompanyCredit",
    resource: "company_credit",
    operation: "override",
    description:
      "Let a company order although invoices are overdue, and give back what is held for an order",
  },
  {
    name: "ReadExchangeRate",
    resource: "exchange_rate",
    operation: "read",
    description: "See exchange rates for orders in another currency",
  },
  {
    name: "UpdateExchangeRate",
    resource: "exchange_rate",
    operation: "update",
    description: "State exchange rates for orders in another currency",
  },
])
