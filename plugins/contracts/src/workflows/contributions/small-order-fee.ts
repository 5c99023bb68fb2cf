import { contribute } from "@medusa-b2b/kit/hooks"
import { MedusaError } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  refreshCartItemsWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { isFeeLine, type MaybeFeeLine } from "../../domain/order-terms/fee-line"
import { keepFee, type KeptFee, takeBackFee } from "../../order-terms/keep-fee"

/**
 * Every change of a cart ends in this workflow of core's, which settles the
 * amount to pay after this hook: so the fee comes, goes and is taxed with the
 * cart, and one that a buyer takes out is back at once.
 */
contribute(refreshCartItemsWorkflow, "beforeRefreshingPaymentCollection", {
  by: "contracts",
  handler: async ({ input }, context) => {
    const kept = await keepFee(input.cart_id, context)
    return new StepResponse(undefined, kept)
  },
  compensate: (kept: KeptFee, { container }) => takeBackFee(kept, container),
})

type Updating = {
  input: { item_id?: string }
  cart?: { items?: MaybeFeeLine[] } | null
}

/**
 * Nobody changes how often, or at what price, a fee is charged.
 *
 * @throws MedusaError NOT_ALLOWED
 */
contribute(updateLineItemInCartWorkflow, "validate", {
  by: "contracts.small-order-fee",
  handler: (given: unknown) => {
    const { input, cart } = given as Updating
    const line = cart?.items?.find(({ id }) => id === input.item_id)
    if (line && isFeeLine(line)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "A small-order fee cannot be changed: it goes when the order is large enough"
      )
    }
  },
})
