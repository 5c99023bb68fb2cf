import type { MedusaContainer } from "@medusajs/framework/types"
import { sendPaperOfOrder } from "../order-paper/send-paper-of-order"
import { ORDER_CONFIRMATION } from "./order-confirmation-kind"

/** Asks for the confirmation of an order; safe to repeat. */
export const sendOrderConfirmation = async (
  order_id: string,
  container: MedusaContainer
): Promise<void> => {
  await sendPaperOfOrder(
    { kind: ORDER_CONFIRMATION, subject_id: order_id, order_id },
    container
  )
}
