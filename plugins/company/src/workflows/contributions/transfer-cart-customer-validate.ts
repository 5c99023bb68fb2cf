import { contribute } from "@medusa-b2b/kit/hooks"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { transferCartCustomerWorkflow } from "@medusajs/medusa/core-flows"
import { stampOf } from "../../domain/buyer-stamp"
import {
  assignCart,
  type AssignmentUndo,
  unassignCart,
} from "../cart/assign-cart"

/**
 * A visitor's cart takes the company of the person who logs in. Before core
 * prices the lines anew, so that it does so with the company's contracts.
 */
contribute(transferCartCustomerWorkflow, "validate", {
  by: "company",
  handler: async ({ input }, { container }) => {
    const stamp = stampOf(input.additional_data)
    if (stamp) {
      const undo = await assignCart({ cart_id: input.id, ...stamp }, container)
      return new StepResponse(undefined, undo)
    }
  },
  compensate: async (undo: AssignmentUndo | null, { container }) => {
    if (undo) {
      await unassignCart(undo, container)
    }
  },
})
