import { randomUUID } from "node:crypto"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderChangeStep,
  createOrUpdateOrderPaymentCollectionWorkflow,
  emitEventStep,
  releaseLockStep,
  updateOrderTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import { confirmTaxChangeStep } from "../steps/confirm-tax-change"
import { loadOrderTaxStep } from "../steps/load-order-tax"
import { markEditsLookedAtStep } from "../steps/mark-edits-looked-at"
import { restoreOrderSummaryStep } from "../steps/restore-order-summary"
import { withdrawPaymentRequestStep } from "../steps/withdraw-payment-request"

/** Seconds to wait for the order's lock, and to keep it at most. */
const LOCK = { timeout: 2, ttl: 10 }

export const refreshOrderTaxWorkflowId = "refresh-order-tax"

/**
 * Makes an order's VAT what is decided for all of its lines together, and with
 * it the order's summary and what is left to pay, and tells of it as core tells
 * of other changes. An order whose VAT is that
 * already stays as it is, so it may be run again. Refused while a change of the
 * order is open.
 *
 * @example
 * await refreshOrderTaxWorkflow(container).run({ input: { order_id: "order_123" } })
 *
 * @summary Compute an order's VAT anew.
 */
export const refreshOrderTaxWorkflow = createWorkflow(
  refreshOrderTaxWorkflowId,
  (input: WorkflowData<{ order_id: string }>) => {
    // An owner of its own: a lock that has lapsed releases nobody else's.
    const lock = transform({ input }, ({ input }) => ({
      key: input.order_id,
      ownerId: randomUUID(),
      ...LOCK,
    }))
    acquireLockStep(lock)
    const tax = loadOrderTaxStep(input)
    when("tax-is-outdated", { tax }, ({ tax }) => tax.is_outdated).then(() => {
      restoreOrderSummaryStep(input)
      const change = createOrderChangeStep(
        transform({ input }, ({ input }) => ({
          order_id: input.order_id,
          description: "VAT of the whole order",
        }))
      )
      updateOrderTaxLinesWorkflow.runAsStep({
        input: { order_id: input.order_id },
      })
      confirmTaxChangeStep(
        transform({ input, change }, ({ input, change }) => ({
          order_id: input.order_id,
          change_id: change.id,
        }))
      )
      createOrUpdateOrderPaymentCollectionWorkflow.runAsStep({
        input: { order_id: input.order_id },
      })
      withdrawPaymentRequestStep(input)
      emitEventStep({
        eventName: OrderWorkflowEvents.UPDATED,
        data: { id: input.order_id },
      })
    })
    markEditsLookedAtStep(input)
    releaseLockStep(lock)
    return new WorkflowResponse(input.order_id)
  }
)
