import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { goodsSum } from "../../../domain/freight/goods-sum"
import { isFeeLine } from "../../../domain/order-terms/fee-line"
import {
  type AgreedOrderValue,
  lackingUntilMinimum,
} from "../../../domain/order-terms/order-value"
import {
  type FeeCartLine,
  retrieveFeeCart,
} from "../../../order-terms/retrieve-fee-cart"
import { loadOrderValue } from "../../../order-terms/load-order-value"
import { loadQuantities } from "../../../order-terms/load-quantities"
import type {
  StoreCartOrderTermsResponse,
  StoreOrderValue,
} from "../../../types"
import { lineageOf } from "../../../workflows/contributions/price-by-contract"
import { presentQuantities } from "../present-quantities"

const text = (amount: BigNumberInput | null): string | null =>
  amount === null ? null : MathBN.convert(amount).toFixed()

const presentValue = (
  agreed: AgreedOrderValue,
  lines: FeeCartLine[]
): StoreOrderValue => {
  const goods = goodsSum(lines)
  const fee = lines.find(isFeeLine)
  return {
    minimum: text(agreed.minimum),
    maximum: text(agreed.maximum),
    small_order_fee: text(agreed.small_order_fee),
    goods: MathBN.convert(goods).toFixed(),
    lacking: lackingUntilMinimum(agreed, goods),
    fee: fee ? text(fee.unit_price) : null,
  }
}

/** What is agreed on how much is ordered with a cart. */
export const retrieveOrderTerms = async (
  cart_id: string,
  container: MedusaContainer
): Promise<StoreCartOrderTermsResponse["order_terms"]> => {
  const cart = await retrieveFeeCart(cart_id, container)
  const lineage = await lineageOf(container, { cart_id })
  const lines = cart?.items ?? []
  const variants = [...new Set(lines.flatMap((line) => line.variant_id ?? []))]
  const [agreed, quantities] = await Promise.all([
    cart && loadOrderValue(container, lineage, cart.currency_code),
    loadQuantities(container, lineage, variants),
  ])
  return {
    order_value: agreed ? presentValue(agreed, lines) : null,
    quantities: lines.flatMap(({ id, variant_id }) => {
      const terms = quantities.get(variant_id ?? "")
      return terms && variant_id
        ? [{ item_id: id, variant_id, ...presentQuantities(terms) }]
        : []
    }),
  }
}
