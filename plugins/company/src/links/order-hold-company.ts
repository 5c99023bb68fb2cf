import DoorModule from "@medusa-b2b/kit/modules/door"
import { defineLink } from "@medusajs/framework/utils"
import CompanyModule from "../modules/company"

/** The company whose order is kept from the warehouse, read through `company_id`. */
export default defineLink(
  { linkable: DoorModule.linkable.orderHold, field: "company_id" },
  CompanyModule.linkable.company,
  { readOnly: true }
)
