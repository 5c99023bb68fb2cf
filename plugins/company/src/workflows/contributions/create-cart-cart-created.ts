import { contribute } from "@medusa-b2b/kit/hooks"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { stampOf } from "../../domain/buyer-stamp"
import {
  assignCart,
  type AssignmentUndo,
  unassignCart,
} from "../cart/assign-cart"

/** A new cart belongs to the company that its buyer acts for. */
contribute(createCartWorkflow, "cartCreated", {
  by: "company",
  handler: async ({ cart, additional_data }, { container }) => {
    const stamp = stampOf(additional_data)
    if (stamp) {
      const undo = await assignCart({ cart_id: cart.id, ...stamp }, container)
      return new StepResponse(undefined, undo)
    }
  },
  compensate: async (undo: AssignmentUndo | null, { container }) => {
    if (undo) {
      await unassignCart(undo, container)
    }
  },
})
