import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import type { CartAssignment } from "../assign-cart"
import { assignCartToCompanyStep } from "../steps/assign-cart-to-company"

export const assignCartToCompanyWorkflowId = "assign-cart-to-company"

/**
 * Gives a cart that has none its company and member, and prices its lines anew
 * by the company's contracts: for a person who became a member with a cart in
 * hand.
 *
 * @example
 * await assignCartToCompanyWorkflow(container).run({
 *   input: { cart_id: "cart_123", company_id: "comp_123", member_id: "memb_123" },
 * })
 *
 * @summary Give a cart its company.
 */
export const assignCartToCompanyWorkflow = createWorkflow(
  assignCartToCompanyWorkflowId,
  (input: WorkflowData<CartAssignment>) => {
    const assigned = assignCartToCompanyStep(input)
    when("price-anew", { assigned }, ({ assigned }) => assigned).then(() => {
      refreshCartItemsWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({
          cart_id: input.cart_id,
          force_refresh: true,
        })),
      })
    })
    return new WorkflowResponse(assigned)
  }
)
