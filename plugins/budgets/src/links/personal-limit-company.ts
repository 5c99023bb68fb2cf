import { defineLink } from "@medusajs/framework/utils"
import CompanyModule from "@medusa-b2b/company/modules/company"
import BudgetModule from "../modules/budget"

/** The company of a personal limit, read through `company_id`. */
export default defineLink(
  { linkable: BudgetModule.linkable.personalLimit, field: "company_id" },
  CompanyModule.linkable.company,
  { readOnly: true }
)
