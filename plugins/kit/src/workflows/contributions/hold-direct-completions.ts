import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { passageOf } from "../../door/passage-of"
import { contribute } from "../../hooks"
import { DOOR_MODULE, type DoorModuleService } from "../../modules/door"
import { holdOrder } from "../../order-holds"
import { evaluateCart } from "../../rules/evaluate-cart"

// The hook stands inside a `when`, which hides it from the workflow's type.
const hooks = completeCartWorkflow as unknown as Parameters<
  typeof contribute
>[0]

/**
 * An order of a cart that was completed past the door is kept from the
 * warehouse, too. Rollback releases it, since the order is undone.
 */
contribute(hooks, "orderCreated", {
  by: "kit-holds",
  order: 1,
  handler: async (input, { container, parentStepIdempotencyKey }) => {
    const { cart_id, order_id } = input as { cart_id: string; order_id: string }
    if (passageOf(parentStepIdempotencyKey)) {
      return
    }
    const { snapshot, violations } = await evaluateCart(cart_id, container)
    await holdOrder(
      {
        order_id,
        company_id: snapshot.buyer?.company?.id ?? null,
        occasion: cart_id,
        violations,
      },
      container
    )
    return new StepResponse(undefined, order_id)
  },
  compensate: async (order_id: string | undefined, { container }) => {
    if (order_id) {
      await container.resolve<DoorModuleService>(DOOR_MODULE).releaseHolds({
        order_id,
        codes: null,
        actor: { kind: "system", reason: "order undone" },
        reason: "The order was undone",
      })
    }
  },
})
