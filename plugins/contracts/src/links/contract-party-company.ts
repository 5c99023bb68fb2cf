import { defineLink } from "@medusajs/framework/utils"
import CompanyModule from "@medusa-b2b/company/modules/company"
import ContractModule from "../modules/contract"

/** The company of a contract's party, read through `company_id`. */
export default defineLink(
  {
    linkable: ContractModule.linkable.contractParty,
    field: "company_id",
  },
  CompanyModule.linkable.company,
  { readOnly: true }
)
