import {
  createWorkflow,
  transform,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { assignDocumentNumberStep } from "../../number-series/steps/assign-document-number"
import { CONFIRMATION_SERIES } from "../order-confirmation-kind"
import { sendOrderConfirmationStep } from "../steps/send-order-confirmation"

export const confirmOrderWorkflowId = "confirm-order"

/**
 * Confirms an order by mail; once, however often it is run. The confirmation
 * gets a number of its own where the merchant has the series
 * `order_confirmation`.
 *
 * @example
 * await confirmOrderWorkflow(container).run({ input: { order_id: "order_123" } })
 *
 * @summary Confirm an order by mail.
 */
export const confirmOrderWorkflow = createWorkflow(
  confirmOrderWorkflowId,
  (input: WorkflowData<{ order_id: string }>) => {
    assignDocumentNumberStep(
      transform({ input }, ({ input }) => ({
        series: CONFIRMATION_SERIES,
        subject_id: input.order_id,
        if_exists: true,
      }))
    )
    sendOrderConfirmationStep(input)
  }
)
