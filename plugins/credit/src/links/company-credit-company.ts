import CompanyModule from "@medusa-b2b/company/modules/company"
import { defineLink } from "@medusajs/framework/utils"
import CompanyCreditModule from "../modules/company-credit"

/** The company of a credit, read through `company_id`. */
export default defineLink(
  { linkable: CompanyCreditModule.linkable.companyCredit, field: "company_id" },
  CompanyModule.linkable.company,
  { readOnly: true }
)
