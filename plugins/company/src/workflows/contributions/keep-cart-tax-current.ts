import { contribute, type HookContext } from "@medusa-b2b/kit/hooks"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createCartWorkflow,
  refreshCartItemsWorkflow,
} from "@medusajs/medusa/core-flows"
import { outdatedTax } from "../../domain/tax/outdated-tax"
import { decideCartTax, isTaxedByUs } from "../tax/cart-tax"
import { recomputeTax, restoreTax, type TaxUndo } from "../tax/recompute-tax"
import { loadTaxedCart } from "../tax/taxed-cart"

/**
 * Computes a cart's taxes anew when they are not what would be decided now.
 * Core taxes only the lines that change, before the promotions, and a new cart
 * before it has its company; so a line that passes the threshold of reverse
 * charge would leave the others as they were.
 */
const keepCurrent = async (
  cart_id: string,
  context: HookContext
): Promise<StepResponse<undefined, TaxUndo> | void> => {
  const { container } = context
  const cart = await loadTaxedCart(cart_id, container)
  const decided = cart && (await decideCartTax(cart, container))
  if (!decided || !(await isTaxedByUs(cart, container))) {
    return
  }
  const { decision, facts } = decided
  if (outdatedTax(cart, decision, facts.language).length) {
    return new StepResponse(undefined, await recomputeTax(cart, context))
  }
}

const restore = async (
  undo: TaxUndo | null | undefined,
  { container }: HookContext
): Promise<void> => {
  if (undo) {
    await restoreTax(undo, container)
  }
}

contribute(createCartWorkflow, "cartCreated", {
  by: "company:tax",
  // After the cart has got its company.
  order: 200,
  handler: async ({ cart }, context) => keepCurrent(cart.id, context),
  compensate: restore,
})

contribute(refreshCartItemsWorkflow, "beforeRefreshingPaymentCollection", {
  by: "company:tax",
  // Before others that look at the total, such as store credit.
  order: 50,
  handler: async ({ input }, context) => keepCurrent(input.cart_id, context),
  compensate: restore,
})
