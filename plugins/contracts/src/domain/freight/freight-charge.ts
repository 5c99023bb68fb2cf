import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { FreightTerms } from "./freight-terms"

/**
 * What the terms make freight cost for goods of this sum, without tax; null
 * where they leave it at what the shop charges.
 */
export const freightCharge = (
  { kind, free_above, amount }: FreightTerms,
  goods: BigNumberInput
): BigNumberInput | null => {
  switch (kind) {
    case "list":
      return null
    case "flat":
      return amount
    case "free_above":
      return MathBN.gte(goods, free_above ?? 0) ? 0 : amount
    default:
      return 0
  }
}

/** What is lacking until freight is free; null where no sum makes it free. */
export const leftUntilFree = (
  { kind, free_above }: FreightTerms,
  goods: BigNumberInput
): BigNumberInput | null =>
  kind === "free_above"
    ? MathBN.max(0, MathBN.sub(free_above ?? 0, goods))
    : null
