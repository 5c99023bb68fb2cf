import { defineLink } from "@medusajs/framework/utils"
import CartModule from "@medusajs/medusa/cart"
import CompanyModule from "../modules/company"

/** The company that a cart is filled for; a cart has one and keeps it. */
export default defineLink(CompanyModule.linkable.company, {
  linkable: CartModule.linkable.cart,
  isList: true,
})
