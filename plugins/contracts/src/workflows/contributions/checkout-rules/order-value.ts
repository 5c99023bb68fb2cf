import {
  type CheckoutRule,
  defineCheckoutRule,
  type Violation,
} from "@medusa-b2b/kit/rules"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { goodsSum } from "../../../domain/freight/goods-sum"
import { feeChange, isFeeLine } from "../../../domain/order-terms/fee-line"
import {
  type AgreedOrderValue,
  feeFor,
  lackingUntilMinimum,
} from "../../../domain/order-terms/order-value"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"
import {
  FEE_LINE_FIELDS,
  type FeeCartLine,
} from "../../../order-terms/retrieve-fee-cart"
import { loadOrderValue } from "../../../order-terms/load-order-value"
import { lineageOfBuyer } from "../../../pricing/lineage"

const NAME = "contracts.order-value"

const text = (amount: BigNumberInput): string =>
  MathBN.convert(amount).toFixed()

const block = (
  code: string,
  params: Violation["params"],
  action: string
): Violation => ({
  code: `contracts.${code}`,
  rule: NAME,
  severity: "block",
  params,
  path: null,
  resolve: [{ action, permission: "cart.manage" }],
})

/** The value of the goods, against what is agreed. */
const valueViolations = (
  agreed: AgreedOrderValue,
  goods: BigNumberInput,
  currency: string
): Violation[] => {
  const { minimum, maximum, small_order_fee } = agreed
  const lacking = lackingUntilMinimum(agreed, goods)
  if (minimum !== null && small_order_fee === null && MathBN.gt(lacking, 0)) {
    const params = { minimum: text(minimum), lacking, currency }
    return [block("order_below_minimum", params, "add_lines")]
  }
  return maximum !== null && MathBN.gt(goods, maximum)
    ? [
        block(
          "order_above_maximum",
          { maximum: text(maximum), goods: text(goods), currency },
          "split_order"
        ),
      ]
    : []
}

/** The fee that stands in the cart, against the one that it bears now: nobody is charged what they have not seen. */
const feeViolations = (
  lines: FeeCartLine[],
  fee: string | null,
  currency: string
): Violation[] => {
  const { add, remove } = feeChange(lines, fee)
  if (add === null && !remove.length) {
    return []
  }
  const before = lines
    .filter(isFeeLine)
    .reduce(
      (sum, line) =>
        MathBN.add(sum, MathBN.mult(line.unit_price, line.quantity)),
      MathBN.convert(0)
    )
  const params = { old_fee: text(before), new_fee: fee ?? "0", currency }
  return [block("small_order_fee_changed", params, "refresh_prices")]
}

/**
 * The goods are worth as much as the company's contract asks for, and no more
 * than it lets order; where a small order bears a fee instead, the cart has it.
 */
export const orderValueRule: CheckoutRule<AgreedOrderValue | null> = {
  name: NAME,
  order: 46,
  cartFields: FEE_LINE_FIELDS,
  loadFacts: async ({ cart, buyer, now }, container) =>
    cart.completed_at
      ? null
      : loadOrderValue(
          container,
          lineageOfBuyer(buyer),
          cart.currency_code,
          now
        ),
  evaluate: ({ cart }, agreed) => {
    const lines = cart.items as unknown as FeeCartLine[]
    const goods = goodsSum(lines)
    const currency = cart.currency_code.toUpperCase()
    return cart.completed_at || MathBN.eq(goods, 0)
      ? []
      : [
          ...(agreed ? valueViolations(agreed, goods, currency) : []),
          ...feeViolations(lines, feeFor(agreed, goods), currency),
        ]
  },
  messages: { en, sv },
}

defineCheckoutRule(orderValueRule)
