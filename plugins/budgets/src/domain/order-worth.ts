import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** Decimals that the ledger books. */
const FINEST_DECIMALS = 6

/** An order's sums as core has them: what was returned is no longer in them. */
export type OrderSums = {
  canceled_at: string | Date | null
  item_total: BigNumberInput
  item_tax_total: BigNumberInput
  shipping_total: BigNumberInput
  shipping_tax_total: BigNumberInput
  /** What was refunded, or paid by store credit; with VAT. */
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
  const gross = MathBN.add(order.item_total, order.shipping_total)
  const net = MathBN.sub(gross, order.item_tax_total, order.shipping_tax_total)
  const taken_off = order.credit_line_subtotal ?? 0
  if (MathBN.lte(gross, 0) || MathBN.gte(taken_off, gross)) {
    return "0"
  }
  // A refund is an amount with VAT: the same part of what it is worth without.
  const refunded = MathBN.div(MathBN.mult(net, taken_off), gross)
  return MathBN.max(MathBN.sub(net, refunded), 0)
    .decimalPlaces(FINEST_DECIMALS)
    .toFixed()
}
