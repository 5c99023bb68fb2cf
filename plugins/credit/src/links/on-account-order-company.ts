import { defineLink } from "@medusajs/framework/utils"
import CompanyModule from "@medusa-b2b/company/modules/company"
import CompanyCreditModule from "../modules/company-credit"

/** The company that owes an order on account, read through `company_id`. */
export default defineLink(
  {
    linkable: CompanyCreditModule.linkable.onAccountOrder,
    field: "company_id",
  },
  CompanyModule.linkable.company,
  { readOnly: true }
)
