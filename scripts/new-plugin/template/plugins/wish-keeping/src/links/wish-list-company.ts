import { defineLink } from "@medusajs/framework/utils"
import CompanyModule from "@medusa-b2b/company/modules/company"
import WishListModule from "../modules/wish-list"

/** The company of a wish list, read through `company_id`. */
export default defineLink(
  { linkable: WishListModule.linkable.wishList, field: "company_id" },
  CompanyModule.linkable.company,
  { readOnly: true }
)
