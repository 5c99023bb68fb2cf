import { defineMailKind } from "@medusa-b2b/kit/mail"
import { composeOrderConfirmation } from "../../order-confirmation/compose-order-confirmation"
import { ORDER_CONFIRMATION } from "../../order-confirmation/order-confirmation-kind"

defineMailKind({
  name: ORDER_CONFIRMATION,
  by: "documents",
  paper: "order_confirmation",
  description: { en: "Order confirmation", sv: "Orderbekräftelse" },
  compose: composeOrderConfirmation,
})
