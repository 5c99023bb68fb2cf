import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { isAllowedOption } from "./allowed-options"
import type { AgreedFreight } from "./freight-in-force"

/** A way of delivery that was chosen for a cart, at the price that stands on it. */
export type ChosenMethod = {
  id: string
  name: string
  amount: BigNumberInput
  shipping_option_id: string | null
  shipping_option?: { shipping_option_type_id?: string | null } | null
}

/** What holds no longer of a chosen way. */
export type FreightFault = {
  method: ChosenMethod
  /** What it costs now; null: it may not be chosen any more. */
  now: BigNumberInput | null
}

/**
 * The chosen ways that the terms allow no longer, or that cost something else by now.
 * One that the shop has no price for any more is the shop's own affair.
 *
 * @param agreed - Null: what the shop charges everybody.
 * @param prices - What each option costs now.
 */
export const freightFaults = (
  methods: ChosenMethod[],
  agreed: AgreedFreight | null,
  prices: { id: string; amount?: BigNumberInput | null }[]
): FreightFault[] =>
  methods.flatMap((method): FreightFault[] => {
    const { shipping_option_id: id, shipping_option, amount } = method
    if (!id) {
      return []
    }
    const type_id = shipping_option?.shipping_option_type_id ?? null
    if (agreed && !isAllowedOption(agreed, { id, type_id })) {
      return [{ method, now: null }]
    }
    const now = prices.find((price) => price.id === id)?.amount ?? null
    return now === null || MathBN.eq(now, amount) ? [] : [{ method, now }]
  })
