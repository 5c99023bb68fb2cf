import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import CompanyCreditModule from "../modules/company-credit"

/** The Medusa order that is on account, read through `order_id`. */
export default defineLink(
  {
    linkable: CompanyCreditModule.linkable.onAccountOrder,
    field: "order_id",
  },
  OrderModule.linkable.order,
  { readOnly: true }
)
