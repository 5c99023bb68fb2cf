import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** What of an order stands on one ledger account. */
export type Share = {
  account_id: string
  /** The hold that was charged; null for an order that was never held. */
  hold_id: string | null
  /** Charged less credited, decimal text. */
  net: string
}

/** A line to charge or to credit. */
export type Booking = {
  account_id: string
  hold_id: string | null
  amount: string
}

/** What has to be booked for an order. */
export type NextBookings = { charges: Booking[]; credits: Booking[] }

/**
 * What brings every account to what the order is worth: none when all are
 * there already, so that whoever follows an order twice books once.
 */
export const nextBookings = (
  shares: Share[],
  worth: BigNumberInput
): NextBookings => {
  const lines = shares.map(({ net, ...where }) => ({
    ...where,
    missing: MathBN.sub(worth, net),
  }))
  return {
    charges: lines
      .filter(({ missing }) => MathBN.gt(missing, 0))
      .map(({ missing, ...where }) => ({
        ...where,
        amount: missing.toFixed(),
      })),
    credits: lines
      .filter(({ missing }) => MathBN.lt(missing, 0))
      .map(({ missing, ...where }) => ({
        ...where,
        amount: MathBN.mult(missing, -1).toFixed(),
      })),
  }
}
