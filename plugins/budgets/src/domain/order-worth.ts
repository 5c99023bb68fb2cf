import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** An order's sums as core has them: what was returned is no longer in them. */
export type OrderSums = {
  canceled_at: string | Date | null
  item_total: BigNumberInput
  item_tax_total: BigNumberInput
  shipping_total: BigNumberInput
  shipping_tax_total: BigNumberInput
  credit_line_subtotal?: BigNumberInput | null
}

/**
 * What an order is worth now without VAT, as decimal text in major units:
 * nothing once it is cancelled, never less than nothing.
 */
export const orderWorth = (order: OrderSums): string => {
  if (order.canceled_at) {
    return "0"
  }
  const worth = MathBN.sub(
    MathBN.add(order.item_total, order.shipping_total),
    order.item_tax_total,
    order.shipping_tax_total,
    order.credit_line_subtotal ?? 0
  )
  return MathBN.max(worth, 0).toFixed()
}
