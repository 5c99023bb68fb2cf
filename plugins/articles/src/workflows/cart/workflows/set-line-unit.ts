import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import {
  type LineInUnitInput,
  planLineInUnitStep,
} from "../steps/plan-line-in-unit"

export const setLineUnitWorkflowId = "set-line-unit"

/**
 * Changes how many of which unit a line is: core's own workflow sets the base
 * units and prices them anew.
 *
 * @example
 * await setLineUnitWorkflow(container).run({
 *   input: { cart_id: "cart_1", line_id: "cali_1", unit: "XBX", count: 3 },
 * })
 *
 * @summary Change the unit and count of a line of a cart.
 */
export const setLineUnitWorkflow = createWorkflow(
  setLineUnitWorkflowId,
  (input: WorkflowData<LineInUnitInput>) => {
    const update = planLineInUnitStep(input)
    updateLineItemInCartWorkflow.runAsStep({
      input: transform({ input, update }, ({ input, update }) => ({
        cart_id: input.cart_id,
        item_id: input.line_id,
        update,
      })),
    })
    return new WorkflowResponse(input.cart_id)
  }
)
