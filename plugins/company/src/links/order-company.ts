import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import CompanyModule from "../modules/company"

/** The company that an order belongs to, for good. */
export default defineLink(CompanyModule.linkable.company, {
  linkable: OrderModule.linkable.order,
  isList: true,
})
