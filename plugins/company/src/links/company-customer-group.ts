import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import CompanyModule from "../modules/company"

/** The customer group of a company's members, read through `customer_group_id`. */
export default defineLink(
  {
    linkable: CompanyModule.linkable.company,
    field: "customer_group_id",
  },
  CustomerModule.linkable.customerGroup,
  { readOnly: true }
)
