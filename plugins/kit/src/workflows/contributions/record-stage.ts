import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { crashPoint } from "../../door/crash-point"
import { passageOf } from "../../door/passage-of"
import { recordStage } from "../../door/record-stage"
import { contribute } from "../../hooks"

// Keeps on the run how far core has come, because after a crash nothing else
// says so: reservations and links are written in parallel before the payment. A passage that is no longer open when the payment
// is due gets no further; one that was settled while its provider answered is
// undone by core, payment and all.

// The hooks stand inside a `when`, which hides them from the workflow's type.
const hooks = completeCartWorkflow as unknown as Parameters<
  typeof contribute
>[0]

contribute(hooks, "beforePaymentAuthorization", {
  by: "kit",
  order: 0,
  handler: async (input, { container, parentStepIdempotencyKey }) => {
    const { id } = (input as { input: { id: string } }).input
    const lock_owner = passageOf(parentStepIdempotencyKey)
    await recordStage({ cart_id: id, lock_owner, stage: "reserved" }, container)
    crashPoint("before-payment")
  },
})

contribute(hooks, "orderCreated", {
  by: "kit",
  order: 0,
  handler: async (input, { container, parentStepIdempotencyKey }) => {
    crashPoint("after-payment")
    const { cart_id, order_id } = input as { cart_id: string; order_id: string }
    const lock_owner = passageOf(parentStepIdempotencyKey)
    await recordStage(
      { cart_id, lock_owner, stage: "created", order_id },
      container
    )
  },
})
