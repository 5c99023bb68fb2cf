import { recallMail } from "@medusa-b2b/kit/mail"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sendPaperOfOrder } from "../../order-paper/send-paper-of-order"
import { ORDER_CONFIRMATION } from "../order-confirmation-kind"

/**
 * Asks for the confirmation of an order; safe to repeat. Nothing for an
 * unknown order.
 *
 * Rollback takes it back, if it has not gone yet and this run has asked for it.
 */
export const sendOrderConfirmationStep = createStep(
  "send-order-confirmation",
  async ({ order_id }: { order_id: string }, { container }) => {
    const key = await sendPaperOfOrder(
      { kind: ORDER_CONFIRMATION, subject_id: order_id, order_id },
      container
    )
    return new StepResponse(null, key)
  },
  async (key, { container }) => {
    if (key) {
      await recallMail(key, container)
    }
  }
)
