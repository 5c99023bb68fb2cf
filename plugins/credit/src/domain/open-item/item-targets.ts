import { exchanged } from "../exchange"
import type { Target } from "./plan-bookings"

/** A credit that an item may be booked on. */
export type ItemAccount = {
  account_id: string
  currency_code: string
  /** Units of its currency for one of the item's; null: none is stated. */
  rate: string | null
  /** Of the item's order. */
  holds: Target["holds"]
}

/** What an item should be booked as, and why not everywhere. */
export type ItemTargets = {
  targets: Target[]
  /** Rates by account, to be kept. */
  rates: Record<string, string>
  fault: string | null
}

/**
 * What an item should be booked as on its credits. What is void is booked as
 * nothing; where no rate is stated it cannot be booked yet.
 */
export const itemTargets = (
  item: {
    amount: string
    is_void: boolean
    currency_code: string
    issued_on: string
  },
  accounts: readonly ItemAccount[]
): ItemTargets => {
  const stated = accounts.flatMap(({ rate, ...account }) =>
    rate ? [{ ...account, rate }] : []
  )
  const missing = [
    ...new Set(
      accounts
        .filter(({ rate }) => !rate)
        .map(({ currency_code }) => currency_code.toUpperCase())
    ),
  ]
  return {
    targets: stated.map(({ account_id, currency_code, rate, holds }) => ({
      account_id,
      amount: item.is_void ? "0" : exchanged(item.amount, rate, currency_code),
      holds,
    })),
    rates: Object.fromEntries(
      stated.map(({ account_id, rate }) => [account_id, rate])
    ),
    fault: missing.length
      ? `No exchange rate from ${item.currency_code.toUpperCase()} to ${missing.join(", ")} is stated for ${item.issued_on}`
      : null,
  }
}
