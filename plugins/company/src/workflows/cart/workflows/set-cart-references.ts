import { randomUUID } from "node:crypto"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { References } from "../../../domain/references"
import { validateOpenCartStep } from "../steps/validate-open-cart"
import { writeCartReferencesStep } from "../steps/write-cart-references"

/** Seconds to wait for the cart's lock, and to keep it at most. */
const LOCK = { timeout: 2, ttl: 10 }

export const setCartReferencesWorkflowId = "set-cart-references"

/**
 * Writes references on a cart. Under the cart's lock: an order that is being
 * placed keeps those that the rules have seen.
 *
 * @example
 * await setCartReferencesWorkflow(container).run({
 *   input: { cart_id: "cart_123", references: { purchase_order_number: "PO-17" } },
 * })
 *
 * @summary Set a cart's references.
 */
export const setCartReferencesWorkflow = createWorkflow(
  setCartReferencesWorkflowId,
  (
    input: WorkflowData<{ cart_id: string; references: Partial<References> }>
  ) => {
    // An owner of its own: a lock that has lapsed releases nobody else's.
    const lock = transform({ input }, ({ input }) => ({
      key: input.cart_id,
      ownerId: randomUUID(),
      ...LOCK,
    }))
    acquireLockStep(lock)
    validateOpenCartStep(input)
    const references = writeCartReferencesStep(input)
    releaseLockStep(lock)
    return new WorkflowResponse(references)
  }
)
