import { randomUUID } from "node:crypto"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import { validateOpenCartStep } from "../../cart/steps/validate-open-cart"

/** Seconds to wait for the cart's lock, and to keep it at most. */
const LOCK = { timeout: 2, ttl: 10 }

export const refreshCartTaxWorkflowId = "refresh-cart-tax"

/**
 * Computes a cart's VAT anew and the amount to pay with it. Prices stay.
 *
 * @example
 * await refreshCartTaxWorkflow(container).run({ input: { cart_id: "cart_123" } })
 *
 * @summary Compute a cart's VAT anew.
 */
export const refreshCartTaxWorkflow = createWorkflow(
  refreshCartTaxWorkflowId,
  (input: WorkflowData<{ cart_id: string }>) => {
    // An owner of its own: a lock that has lapsed releases nobody else's.
    const lock = transform({ input }, ({ input }) => ({
      key: input.cart_id,
      ownerId: randomUUID(),
      ...LOCK,
    }))
    acquireLockStep(lock)
    validateOpenCartStep(input)
    updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
    refreshPaymentCollectionForCartWorkflow.runAsStep({
      input: { cart_id: input.cart_id },
    })
    releaseLockStep(lock)
    return new WorkflowResponse(input.cart_id)
  }
)
