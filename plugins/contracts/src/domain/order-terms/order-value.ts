import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  type Binding,
  contractsInForce,
  type Lineage,
} from "../contracts-in-force"

/** What a contract says about the value of an order's goods, without tax, in major units of its currency. */
export type OrderValueTerms = {
  minimum: BigNumberInput | null
  maximum: BigNumberInput | null
  /** What a smaller order costs on top, without tax; null: a smaller order is refused. */
  small_order_fee: BigNumberInput | null
}

/** Terms that hold, and the contract that they stand in. */
export type AgreedOrderValue = OrderValueTerms & {
  contract: { id: string; number: string }
}

/** What is wrong with terms, in a sentence that names the field; null when nothing is. */
export const faultOfOrderValue = ({
  minimum,
  maximum,
  small_order_fee,
}: OrderValueTerms): string | null => {
  if (minimum === null && maximum === null) {
    return "minimum or maximum is missing: without either say null instead"
  }
  if (minimum === null && small_order_fee !== null) {
    return "small_order_fee cannot be said without minimum: say which orders are small"
  }
  return minimum !== null && maximum !== null && MathBN.gt(minimum, maximum)
    ? `minimum ${MathBN.convert(minimum).toFixed()} is more than maximum ${MathBN.convert(maximum).toFixed()}`
    : null
}

/**
 * The order value of the nearest contract in force that says any, in the
 * currency of the order: sums in another one say nothing about it.
 */
export const orderValueInForce = (
  bindings: Binding[],
  terms: (OrderValueTerms & { contract_id: string })[],
  lineage: Lineage,
  now: Date,
  currency_code: string
): AgreedOrderValue | null => {
  for (const { id, number } of contractsInForce(
    bindings,
    lineage,
    now,
    currency_code
  )) {
    const found = terms.find(({ contract_id }) => contract_id === id)
    if (found) {
      const { contract_id: _contract, ...said } = found
      return { ...said, contract: { id, number } }
    }
  }
  return null
}

/** What is lacking until an order of these goods is no small one; 0 where none is small. */
export const lackingUntilMinimum = (
  { minimum }: Pick<OrderValueTerms, "minimum">,
  goods: BigNumberInput
): string => MathBN.max(MathBN.sub(minimum ?? 0, goods), 0).toFixed()

/** The fee that an order of these goods bears, as decimal text; null: none. An order without goods bears none. */
export const feeFor = (
  terms: OrderValueTerms | null,
  goods: BigNumberInput
): string | null =>
  terms &&
  terms.small_order_fee !== null &&
  MathBN.gt(terms.small_order_fee, 0) &&
  MathBN.gt(goods, 0) &&
  MathBN.gt(lackingUntilMinimum(terms, goods), 0)
    ? MathBN.convert(terms.small_order_fee).toFixed()
    : null
