import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import type { CountedArticle } from "../plan-units"
import { planLinesInUnitsStep } from "../steps/plan-lines-in-units"

/** What is added to a cart. */
export type AddToCartInUnitsInput = { cart_id: string; items: CountedArticle[] }

export const addToCartInUnitsWorkflowId = "add-to-cart-in-units"

/**
 * Adds articles to a cart by the sales unit: core's own workflow puts in the
 * base units, priced for all of them, and the lines remember the unit. A line
 * of the same article in the same unit grows; another unit is another line.
 *
 * @example
 * await addToCartInUnitsWorkflow(container).run({
 *   input: {
 *     cart_id: "cart_1",
 *     items: [{ variant_id: "variant_1", unit: "XBX", count: 3 }],
 *   },
 * })
 *
 * @summary Add articles to a cart by the sales unit.
 */
export const addToCartInUnitsWorkflow = createWorkflow(
  addToCartInUnitsWorkflowId,
  (input: WorkflowData<AddToCartInUnitsInput>) => {
    const items = planLinesInUnitsStep(input.items)
    addToCartWorkflow.runAsStep({
      input: transform({ input, items }, ({ input, items }) => ({
        cart_id: input.cart_id,
        items,
      })),
    })
    return new WorkflowResponse(input.cart_id)
  }
)
