import { defineLink } from "@medusajs/framework/utils"
import CartModule from "@medusajs/medusa/cart"
import CompanyModule from "../modules/company"

/** The member who fills a cart. */
export default defineLink(CompanyModule.linkable.companyMember, {
  linkable: CartModule.linkable.cart,
  isList: true,
})
