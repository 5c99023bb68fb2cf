import { contribute } from "@medusa-b2b/kit/hooks"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  updateOrderTaxLinesWorkflow,
  updateTaxLinesWorkflow,
  upsertTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { TAX_FACTS, type TaxFacts } from "../../domain/tax/tax-facts"
import { cartTaxFacts } from "../tax/cart-tax"
import { orderTaxFacts } from "../tax/order-tax"
import type { FactsLine } from "../tax/tax-facts"
import { loadTaxedCart } from "../tax/taxed-cart"

const answer = (facts: TaxFacts | null) =>
  facts ? new StepResponse({ [TAX_FACTS]: facts }) : undefined

/** The whole cart, whichever lines core is about to write: the threshold looks at all of them. */
const factsOfCart = async (
  cart_id: string,
  container: MedusaContainer
): Promise<TaxFacts | null> => {
  const cart = await loadTaxedCart(cart_id, container)
  return cart ? cartTaxFacts(cart, container) : null
}

/*
 * The three workflows through which core computes all taxes: whole carts, some
 * lines of a cart, and orders (drafts, edits, exchanges, claims, returns and
 * their freight).
 */

contribute(updateTaxLinesWorkflow, "setTaxLineContext", {
  by: "company",
  keys: [TAX_FACTS],
  handler: async ({ cart }, { container }) =>
    answer(await factsOfCart(cart.id, container)),
})

contribute(upsertTaxLinesWorkflow, "setTaxLineContext", {
  by: "company",
  keys: [TAX_FACTS],
  handler: async ({ cart }, { container }) =>
    answer(await factsOfCart(cart.id, container)),
})

contribute(updateOrderTaxLinesWorkflow, "setTaxLineContext", {
  by: "company",
  keys: [TAX_FACTS],
  handler: async ({ order, items }, { container }) =>
    answer(
      await orderTaxFacts(order.id, (items ?? []) as FactsLine[], container)
    ),
})
