import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber, MathBN } from "@medusajs/framework/utils"

/** A line of a cart, as far as its goods' value goes. */
export type GoodsLine = {
  variant_id: string | null
  quantity: BigNumberInput
  unit_price: BigNumberInput
  is_tax_inclusive?: boolean | null
  tax_lines?: { rate: BigNumberInput }[] | null
}

const withoutTax = (line: GoodsLine): ReturnType<typeof MathBN.mult> => {
  const sum = MathBN.mult(line.unit_price, line.quantity)
  if (!line.is_tax_inclusive) {
    return sum
  }
  const rate = MathBN.sum(...(line.tax_lines ?? []).map(({ rate }) => rate), 0)
  return MathBN.div(sum, MathBN.add(1, MathBN.div(rate, 100)))
}

/**
 * What counts towards free freight: articles at their prices without tax,
 * before promotions. Fees and other lines without an article do not count.
 */
export const goodsSum = (lines: GoodsLine[]): BigNumber =>
  new BigNumber(
    lines
      .filter(({ variant_id }) => !!variant_id)
      .reduce(
        (sum, line) => MathBN.add(sum, withoutTax(line)),
        MathBN.convert(0)
      )
  )
