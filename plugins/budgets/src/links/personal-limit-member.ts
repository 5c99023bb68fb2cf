import { defineLink } from "@medusajs/framework/utils"
import CompanyModule from "@medusa-b2b/company/modules/company"
import BudgetModule from "../modules/budget"

/** The member of a personal limit, read through `member_id`. */
export default defineLink(
  { linkable: BudgetModule.linkable.personalLimit, field: "member_id" },
  CompanyModule.linkable.companyMember,
  { readOnly: true }
)
