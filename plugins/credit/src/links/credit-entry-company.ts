import { defineLink } from "@medusajs/framework/utils"
import CompanyModule from "@medusa-b2b/company/modules/company"
import CreditEntryModule from "../modules/credit-entry"

/** The company of a credit entry, read through `company_id`. */
export default defineLink(
  { linkable: CreditEntryModule.linkable.creditEntry, field: "company_id" },
  CompanyModule.linkable.company,
  { readOnly: true }
)
