import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import CompanyModule from "../modules/company"

/** The member who placed an order, or for whom it was placed. */
export default defineLink(CompanyModule.linkable.companyMember, {
  linkable: OrderModule.linkable.order,
  isList: true,
})
