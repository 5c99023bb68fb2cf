import { MathBN } from "@medusajs/framework/utils"
import type { Decimal } from "./amount"

/** What an entry does. */
export const ENTRY_TYPES = ["hold", "release", "charge", "credit"] as const

export type EntryType = (typeof ENTRY_TYPES)[number]

/** The sums of an account in a period. */
export type Balance = {
  /** Held and not yet released: what is ordered and not invoiced. */
  held: Decimal
  /** Charged: what has been invoiced. */
  charged: Decimal
  /** Credited: what has been paid or given back. */
  credited: Decimal
}

/** A period in which nothing has been booked. */
export const EMPTY: Balance = { held: "0", charged: "0", credited: "0" }

const plus = (sum: Decimal, amount: Decimal): Decimal =>
  MathBN.add(sum, amount).toFixed()

const minus = (sum: Decimal, amount: Decimal): Decimal =>
  MathBN.sub(sum, amount).toFixed()

/** A balance after an entry. */
export const afterEntry = (
  balance: Balance,
  { type, amount }: { type: EntryType; amount: Decimal }
): Balance => {
  switch (type) {
    case "hold":
      return { ...balance, held: plus(balance.held, amount) }
    case "release":
      return { ...balance, held: minus(balance.held, amount) }
    case "charge":
      return { ...balance, charged: plus(balance.charged, amount) }
    case "credit":
      return { ...balance, credited: plus(balance.credited, amount) }
  }
}

/** What counts against the limit: held + charged − credited. */
export const usedOf = ({ held, charged, credited }: Balance): Decimal =>
  minus(plus(held, charged), credited)

/** What is left of a limit; less than 0 when facts went past it; null without a limit. */
export const freeOf = (
  limit: Decimal | null,
  balance: Balance
): Decimal | null => (limit === null ? null : minus(limit, usedOf(balance)))

/** Whether so much more can be held. */
export const canHold = (
  limit: Decimal | null,
  balance: Balance,
  amount: Decimal
): boolean => {
  const free = freeOf(limit, balance)
  return free === null || MathBN.lte(amount, free)
}

/**
 * The limit that counts at a moment: the raised one until its end, then the
 * other.
 */
export const limitAt = (
  {
    limit_amount,
    raised_amount,
    raised_until,
  }: {
    limit_amount: Decimal | null
    raised_amount: Decimal | null
    raised_until: Date | null
  },
  moment: Date
): Decimal | null =>
  raised_amount !== null && raised_until !== null && moment < raised_until
    ? raised_amount
    : limit_amount
