import { MathBN } from "@medusajs/framework/utils"
import type { OpenItemKind } from "./kinds"

/** A place in the ledger: an account, or a hold on it that an order has. */
export type Place = { account_id: string; hold_id: string | null }

/** An amount at a place, more than 0, in the account's currency. */
export type BookingLine = Place & { amount: string }

/** Lines that are booked together. */
export type PlannedBooking = { type: "charge" | "credit"; lines: BookingLine[] }

/** What an item should be booked as on one account. */
export type Target = {
  account_id: string
  /** In the account's currency; 0 for what is void. */
  amount: string
  /** Holds of the item's order on the account, with what is left of them; none for what concerns no order. */
  holds: { hold_id: string; open_amount: string }[]
}

/** What an item has been booked as: charges less credits for an invoice, the other way round for the rest. */
export type Net = BookingLine[]

const same = (one: Place, other: Place): boolean =>
  one.account_id === other.account_id && one.hold_id === other.hold_id

const isMore = (amount: string): boolean => MathBN.gt(amount, 0)

const sumOf = (lines: readonly { amount: string }[]): string =>
  lines.reduce((sum, { amount }) => MathBN.add(sum, amount).toFixed(), "0")

/** What bookings come to, by place; places at which nothing is left are not there. */
export const netOf = (
  kind: OpenItemKind,
  bookings: readonly PlannedBooking[]
): Net => {
  const forward = kind === "invoice" ? "charge" : "credit"
  const net: Net = []
  for (const { type, lines } of bookings) {
    for (const line of lines) {
      const found = net.find((each) => same(each, line))
      const amount = type === forward ? line.amount : `-${line.amount}`
      if (found) {
        found.amount = MathBN.add(found.amount, amount).toFixed()
      } else {
        net.push({ ...line, amount: MathBN.convert(amount).toFixed() })
      }
    }
  }
  return net.filter(({ amount }) => !MathBN.eq(amount, 0))
}

/** More of an item: against what is left of the order's holds, the rest against the first. */
const addTo = (
  { account_id, holds }: Target,
  amount: string
): BookingLine[] => {
  if (!holds.length) {
    return [{ account_id, hold_id: null, amount }]
  }
  const lines: BookingLine[] = []
  let rest = amount
  for (const { hold_id, open_amount } of holds) {
    const taken = MathBN.min(rest, open_amount).toFixed()
    lines.push({ account_id, hold_id, amount: taken })
    rest = MathBN.sub(rest, taken).toFixed()
  }
  lines[0].amount = MathBN.add(lines[0].amount, rest).toFixed()
  return lines.filter((line) => isMore(line.amount))
}

/** Less of an item: from what was booked last. */
const takeFrom = (net: Net, amount: string): BookingLine[] => {
  const lines: BookingLine[] = []
  let rest = amount
  for (const line of [...net].reverse()) {
    const taken = MathBN.min(rest, line.amount).toFixed()
    if (isMore(taken)) {
      lines.push({ ...line, amount: taken })
      rest = MathBN.sub(rest, taken).toFixed()
    }
  }
  return lines
}

/**
 * What to book so that an item is booked as it should be: the difference to
 * what has been booked. What stands at a place that is the item's no more, on
 * another company's account or for another order, is taken back whole.
 *
 * @returns at most one charge and one credit; none when all is as it should be.
 */
export const planBookings = (
  kind: OpenItemKind,
  net: Net,
  targets: readonly Target[]
): PlannedBooking[] => {
  const isRight = ({ account_id, hold_id }: Place): boolean => {
    const target = targets.find((each) => each.account_id === account_id)
    return target?.holds.length
      ? target.holds.some((hold) => hold.hold_id === hold_id)
      : !!target && hold_id === null
  }
  const kept = net.filter(isRight)
  const less = net.filter((line) => !isRight(line))
  const more: BookingLine[] = []
  for (const target of targets) {
    const here = kept.filter(
      ({ account_id }) => account_id === target.account_id
    )
    const difference = MathBN.sub(target.amount, sumOf(here)).toFixed()
    if (isMore(difference)) {
      more.push(...addTo(target, difference))
    } else if (MathBN.lt(difference, 0)) {
      less.push(...takeFrom(here, MathBN.mult(difference, -1).toFixed()))
    }
  }
  const [forward, back] =
    kind === "invoice"
      ? (["charge", "credit"] as const)
      : (["credit", "charge"] as const)
  return [
    { type: back, lines: less },
    { type: forward, lines: more },
  ].filter(({ lines }) => lines.length)
}
