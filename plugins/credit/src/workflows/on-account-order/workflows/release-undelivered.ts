import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OnAccountOrderEvents } from "../../../types/events"
import { releaseUndeliveredStep } from "../steps/release-undelivered"

/** An order of which nothing more is delivered. */
export type ReleaseUndeliveredInput = {
  order_id: string
  /** For the activity log and the ledger. */
  reason: string
}

export const releaseUndeliveredWorkflowId = "release-undelivered"

/**
 * Releases what an order on account still holds, because the rest of it is
 * never delivered: the company can order for it again. What is invoiced stays
 * owed; goods that are ordered anew on the order are held. Repeated, it
 * releases nothing. Taken back whole when a later step fails.
 *
 * @example
 * await releaseUndeliveredWorkflow(container).run({
 *   input: { order_id: "order_1", reason: "The rest is no longer made" },
 * })
 *
 * @summary Release what is held for goods that are never delivered.
 */
export const releaseUndeliveredWorkflow = createWorkflow(
  releaseUndeliveredWorkflowId,
  (input: WorkflowData<ReleaseUndeliveredInput & Attributed>) => {
    const result = releaseUndeliveredStep(input)
    emitEventStep({
      eventName: OnAccountOrderEvents.REST_RELEASED,
      data: { id: input.order_id, company_id: result.company_id },
    })
    recordActivityStep({
      company_id: result.company_id,
      action: OnAccountOrderEvents.REST_RELEASED,
      subject: { type: "order", id: input.order_id },
      after: transform({ input, result }, ({ input, result }) => ({
        released: result.released
          .map(({ amount, currency_code }) => `${amount} ${currency_code}`)
          .join(", "),
        reason: input.reason,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(result.released)
  }
)
