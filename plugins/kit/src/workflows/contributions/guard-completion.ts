import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { crashPoint } from "../../door/crash-point"
import { orderOfCart } from "../../door/find-order"
import { passageOf } from "../../door/passage-of"
import { contribute } from "../../hooks"
import { evaluateCart } from "../../rules/evaluate-cart"
import { checkoutRefused } from "../../rules/refusal"

/**
 * The guard for whoever completes a cart directly, past the door: the same
 * rules, the same refusal. The door has asked them already; a cart that has
 * its order is only being asked for it again.
 */
contribute(completeCartWorkflow, "validate", {
  by: "kit",
  order: 0,
  handler: async ({ input }, context) => {
    crashPoint("in-validate")
    const throughDoor = passageOf(context.parentStepIdempotencyKey)
    if (throughDoor || (await orderOfCart(input.id, context.container))) {
      return
    }
    const { violations, can_place } = await evaluateCart(
      input.id,
      context.container
    )
    if (!can_place) {
      throw checkoutRefused(violations)
    }
  },
})
