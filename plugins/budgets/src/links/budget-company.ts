import { defineLink } from "@medusajs/framework/utils"
import CompanyModule from "@medusa-b2b/company/modules/company"
import BudgetModule from "../modules/budget"

/** The company of a budget, read through `company_id`. */
export default defineLink(
  { linkable: BudgetModule.linkable.budget, field: "company_id" },
  CompanyModule.linkable.company,
  { readOnly: true }
)
