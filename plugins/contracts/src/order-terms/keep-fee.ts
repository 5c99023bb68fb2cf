import { runNested } from "@medusa-b2b/kit/door"
import type { HookContext } from "@medusa-b2b/kit/hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import { goodsSum } from "../domain/freight/goods-sum"
import {
  FEE_KEY,
  type FeeChange,
  feeChange,
  SMALL_ORDER_FEE,
} from "../domain/order-terms/fee-line"
import { feeFor } from "../domain/order-terms/order-value"
import en from "../i18n/order-terms/en.json"
import sv from "../i18n/order-terms/sv.json"
import { lineageOf } from "../workflows/contributions/price-by-contract"
import { loadOrderValue } from "./load-order-value"
import { type FeeCart, retrieveFeeCart } from "./retrieve-fee-cart"

/** A line like any other one, but for what only goods have: no article, no freight, no discounts. */
const lineOf = (cart: FeeCart, fee: string) => ({
  cart_id: cart.id,
  title: (cart.locale?.toLowerCase().startsWith("sv") ? sv : en)
    .small_order_fee,
  quantity: 1,
  unit_price: fee,
  is_custom_price: true,
  is_tax_inclusive: false,
  is_discountable: false,
  requires_shipping: false,
  metadata: { [FEE_KEY]: SMALL_ORDER_FEE },
})

/** What was done to a cart's fee, for whoever takes it back. */
export type KeptFee = { added: string[]; removed: string[] }

/**
 * Brings the line of the small-order fee to what the cart's company owes for
 * its goods now, taxed as any line. Runs inside a core workflow that changes
 * the cart, under its lock, before the amount to pay is settled; a cart that is
 * right is not written to.
 */
export const keepFee = async (
  cart_id: string,
  context: HookContext
): Promise<KeptFee> => {
  const { container } = context
  const cart = await retrieveFeeCart(cart_id, container)
  if (!cart || cart.completed_at) {
    return { added: [], removed: [] }
  }
  const agreed = await loadOrderValue(
    container,
    await lineageOf(container, { cart_id }),
    cart.currency_code
  )
  const change: FeeChange = feeChange(
    cart.items,
    feeFor(agreed, goodsSum(cart.items))
  )
  const carts = container.resolve(Modules.CART)
  if (change.remove.length) {
    await carts.softDeleteLineItems(change.remove)
  }
  if (change.add === null) {
    return { added: [], removed: change.remove }
  }
  const added = await carts.addLineItems([lineOf(cart, change.add)])
  await runNested(
    updateTaxLinesWorkflow,
    { cart_id },
    {
      container,
      context: {
        ...context.context,
        transactionId: context.transactionId,
        idempotencyKey: context.idempotencyKey,
      },
    }
  )
  return { added: added.map(({ id }) => id), removed: change.remove }
}

/** Puts a cart's fee back as it was. */
export const takeBackFee = async (
  { added, removed }: KeptFee,
  container: MedusaContainer
): Promise<void> => {
  const carts = container.resolve(Modules.CART)
  if (added.length) {
    await carts.softDeleteLineItems(added)
  }
  if (removed.length) {
    await carts.restoreLineItems(removed)
  }
}
