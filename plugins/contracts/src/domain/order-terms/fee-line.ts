import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** Metadata key and value by which the line of a fee is known in carts and orders; kit keeps buyers from writing it. */
export const FEE_KEY = "b2b_fee"
export const SMALL_ORDER_FEE = "small_order"

/** A cart's line, as far as fees go. */
export type MaybeFeeLine = {
  id: string
  variant_id?: string | null
  quantity: BigNumberInput
  unit_price: BigNumberInput
  metadata?: Record<string, unknown> | null
}

/** Whether a line is the small-order fee and no goods. */
export const isFeeLine = ({
  variant_id,
  metadata,
}: Pick<MaybeFeeLine, "variant_id" | "metadata">): boolean =>
  !variant_id && metadata?.[FEE_KEY] === SMALL_ORDER_FEE

/** What has to happen to a cart's fee. */
export type FeeChange = {
  /** Fee of a line that is missing; null: none is. */
  add: string | null
  /** Lines that are too many, or not what the fee is. */
  remove: string[]
}

/** What brings a cart's lines to the fee that it bears; nothing where they are so already. */
export const feeChange = (
  lines: MaybeFeeLine[],
  fee: string | null
): FeeChange => {
  const fees = lines.filter(isFeeLine)
  const right =
    fee === null
      ? undefined
      : fees.find(
          ({ quantity, unit_price }) =>
            MathBN.eq(quantity, 1) && MathBN.eq(unit_price, fee)
        )
  return {
    add: right ? null : fee,
    remove: fees.filter((line) => line !== right).map(({ id }) => id),
  }
}
