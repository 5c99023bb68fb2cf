import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assignCart, type CartAssignment, unassignCart } from "../assign-cart"

/**
 * Gives a cart its company and member.
 *
 * Rollback takes both away, or gives the cart back to the colleague who had it.
 */
export const assignCartToCompanyStep = createStep(
  "assign-cart-to-company",
  async (assignment: CartAssignment, { container }) => {
    const undo = await assignCart(assignment, container)
    return new StepResponse(undo !== null, undo)
  },
  async (undo, { container }) => {
    if (undo) {
      await unassignCart(undo, container)
    }
  }
)
