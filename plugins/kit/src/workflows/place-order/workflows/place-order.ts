import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  completeCartWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { enterDoorStep, type EnterDoorInput } from "../steps/enter-door"
import { finishDoorRunStep } from "../steps/finish-door-run"
import { settleEarlierRunStep } from "../steps/settle-earlier-run"
import { placeOrderWorkflowId } from "../workflow-id"

export { placeOrderWorkflowId }

const LOCK_TIMEOUT_SECONDS = 30
const LOCK_TTL_SECONDS = 120

/** What the workflow answers with. */
export type PlaceOrderResult = {
  order_id: string
  /** The run to be marked as settled; null when nothing is left to mark. */
  run_id: string | null
}

/**
 * The door: makes an order of a cart, exactly once. A cart that has its order
 * gives it back, and no rule runs. Use `placeOrder` from
 * `@medusa-b2b/kit/door`, which also writes the marker.
 *
 * The lock has an owner of its own: with PostgreSQL locking two requests
 * without an owner can both get a lock in the same instant.
 *
 * Rollback: core takes its order back, then the run is brought to its end
 * without one.
 */
export const placeOrderWorkflow = createWorkflow(
  {
    name: placeOrderWorkflowId,
    // Not stored: what has to outlive the process stands in `door_run`, and no
    // engine resumes a workflow whose process died. Storing would write the
    // whole order down once more after every step.
    idempotent: false,
  },
  (input: EnterDoorInput) => {
    acquireLockStep({
      key: input.cart_id,
      ownerId: input.lock_owner,
      timeout: LOCK_TIMEOUT_SECONDS,
      ttl: LOCK_TTL_SECONDS,
    })

    const standing = settleEarlierRunStep({ cart_id: input.cart_id })

    const placed = when(
      "cart-has-no-order",
      { standing },
      ({ standing }) => !standing.order_id
    ).then(() => {
      const entered = enterDoorStep(input)
      const order = completeCartWorkflow.runAsStep({
        input: { id: input.cart_id },
      })
      const finish = finishDoorRunStep({
        run_id: entered.run_id,
        cart_id: input.cart_id,
        order_id: order.id,
      })
      return { entered, order, finish }
    })

    releaseLockStep({ key: input.cart_id, ownerId: input.lock_owner })

    const result = transform(
      { standing, placed },
      ({ standing, placed }): PlaceOrderResult => ({
        order_id: placed?.order?.id ?? (standing.order_id as string),
        run_id: placed?.finish?.finished ? placed.entered.run_id : null,
      })
    )
    return new WorkflowResponse(result)
  }
)
