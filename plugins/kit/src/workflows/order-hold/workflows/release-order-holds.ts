import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../../door/actor"
import { OrderHoldEvents } from "../../../order-holds/events"
import { releaseOrderHoldsStep } from "../steps/release-order-holds"

/** Which of an order's holds are released, by whom and why. */
export type ReleaseOrderHoldsInput = {
  order_id: string
  /** Codes of the holds; left out: all of the order. */
  codes?: string[]
  /** Why, in a person's words. */
  reason: string
  actor: Actor
}

/**
 * Releases a placed order to the warehouse: all of its holds, or those of some
 * codes. Gives the holds that it released; none when there were none open.
 *
 * Rollback: they hold again.
 *
 * @summary Release an order that is kept from the warehouse.
 *
 * @example
 * await releaseOrderHoldsWorkflow(container).run({
 *   input: {
 *     order_id: "order_123",
 *     codes: ["credit.over_limit"],
 *     reason: "The owner has called and pays tomorrow",
 *     actor: { kind: "staff", user_id: "user_123" },
 *   },
 * })
 */
export const releaseOrderHoldsWorkflow = createWorkflow(
  "release-order-holds",
  (input: ReleaseOrderHoldsInput) => {
    const released = releaseOrderHoldsStep(
      transform({ input }, ({ input }) => ({
        ...input,
        codes: input.codes ?? null,
      }))
    )
    emitEventStep({
      eventName: OrderHoldEvents.RELEASED,
      data: transform({ released, input }, ({ released, input }) =>
        released.map(({ id, order_id, company_id, code }) => ({
          id,
          order_id,
          company_id,
          code,
          reason: input.reason,
          actor: input.actor,
        }))
      ),
    })
    const ordersReleased = createHook("orderHoldsReleased", {
      order_id: input.order_id,
      released,
      reason: input.reason,
      actor: input.actor,
    })
    return new WorkflowResponse(released, { hooks: [ordersReleased] })
  }
)
