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

/** A limit that may be raised for a time. */
export type RaisableLimit = {
  limit_amount: Decimal | null
  raised_by: Decimal | null
  raised_until: Date | null
}

/** What a limit is raised by at a moment: nothing from its end on. */
export const raiseAt = (
  { raised_by, raised_until }: RaisableLimit,
  moment: Date
): { by: Decimal; until: Date } | null =>
  raised_by !== null && raised_until !== null && moment < raised_until
    ? { by: raised_by, until: raised_until }
    : null

/** The limit that counts at a moment, with what it is raised by then. */
export const limitAt = (limit: RaisableLimit, moment: Date): Decimal | null =>
  limit.limit_amount === null
    ? null
    : plus(limit.limit_amount, raiseAt(limit, moment)?.by ?? "0")
