import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** A line as Query gives it. */
export type PricedLine = {
  quantity: BigNumberInput
  unit_price: BigNumberInput
  adjustments?: ({ amount: BigNumberInput } | null)[] | null
}

/**
 * What a line comes to without VAT and after its discounts, in major units. A
 * price that includes VAT counts whole: without VAT on the line it is all the
 * seller's.
 */
export const netAmount = ({
  quantity,
  unit_price,
  adjustments,
}: PricedLine): string =>
  (adjustments ?? [])
    .reduce(
      (net, adjustment) => MathBN.sub(net, adjustment?.amount ?? 0),
      MathBN.mult(unit_price, quantity)
    )
    .toString()
