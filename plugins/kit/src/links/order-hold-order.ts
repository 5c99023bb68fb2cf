import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import DoorModule from "../modules/door"

/** The order that waits, read through `order_id`. */
export default defineLink(
  {
    linkable: DoorModule.linkable.orderHold,
    field: "order_id",
  },
  OrderModule.linkable.order,
  { readOnly: true }
)
