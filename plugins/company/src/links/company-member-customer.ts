import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import CompanyModule from "../modules/company"

/** The person behind a member, read through `customer_id`. */
export default defineLink(
  {
    linkable: CompanyModule.linkable.companyMember,
    field: "customer_id",
  },
  CustomerModule.linkable.customer,
  { readOnly: true }
)
