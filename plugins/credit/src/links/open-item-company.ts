import CompanyModule from "@medusa-b2b/company/modules/company"
import { defineLink } from "@medusajs/framework/utils"
import OpenItemModule from "../modules/open-item"

/** The company of an open item, read through `company_id`. */
export default defineLink(
  { linkable: OpenItemModule.linkable.openItem, field: "company_id" },
  CompanyModule.linkable.company,
  { readOnly: true }
)
