import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addToCartWorkflow,
  deleteLineItemsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { LineOfCart } from "../find-line"
import { planReplacementStep } from "../steps/plan-replacement"

export const replaceLineWorkflowId = "replace-line"

/**
 * Puts the successor in the place of a line whose article is not sold any
 * more, as much of it as there was, at the successor's price. Taken back whole
 * when a step fails.
 *
 * @example
 * await replaceLineWorkflow(container).run({
 *   input: { cart_id: "cart_1", line_id: "cali_1" },
 * })
 *
 * @summary Replace a dead article in a cart by its successor.
 */
export const replaceLineWorkflow = createWorkflow(
  replaceLineWorkflowId,
  (input: WorkflowData<LineOfCart>) => {
    acquireLockStep({ key: input.cart_id, timeout: 2, ttl: 10 })
    const item = planReplacementStep(input)
    addToCartWorkflow.runAsStep({
      input: transform({ input, item }, ({ input, item }) => ({
        cart_id: input.cart_id,
        items: [item],
      })),
    })
    deleteLineItemsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        cart_id: input.cart_id,
        ids: [input.line_id],
      })),
    })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(input.cart_id)
  }
)
