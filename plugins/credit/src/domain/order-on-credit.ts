import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { exchanged } from "./exchange"

/** Reason of what is held past a limit because an order is worth more than when it was placed. */
export const GROWN = "the order is worth more than when it was placed"

/** What of an order on account stands on one credit. */
export type StandingShare = {
  id: string
  account_id: string
  /** Of the credit. */
  currency_code: string
  /** Units of the credit's currency for one of the order's. */
  rate: string
  /** What will never be delivered: staff said so, or an invoice was the last one. */
  undelivered: string
  /** As much of it as staff said. */
  undelivered_by_staff: string
  /** What invoices charge for the order. */
  invoiced: string
  /** What credit notes for the order give back of that. */
  credited: string
  /** The order's holds, the first first. */
  holds: { id: string; open_amount: string }[]
}

/** What an order is worth on account, in its own currency. */
export type OrderWorth = {
  /** What it costs now and nobody pays otherwise. */
  worth: BigNumberInput
  /** All that has come off that since it was placed: taken off, sent back, paid otherwise. */
  came_off: BigNumberInput
}

/** What an order is worth now, after it was worth something else the last time. */
export const worthAfter = (
  last: OrderWorth,
  worth: BigNumberInput
): { worth: string; came_off: string } => ({
  worth: MathBN.convert(worth).toFixed(),
  came_off: MathBN.add(
    last.came_off,
    MathBN.max(MathBN.sub(last.worth, worth), 0)
  ).toFixed(),
})

/** What has to be booked for an order. */
export type NextHolds = {
  holds: { account_id: string; amount: string }[]
  releases: { hold_id: string; amount: string }[]
  /** What is less undelivered than before, since the order itself is less. */
  undelivered: Undelivered[]
}

/** What will never be delivered of an order, on one credit. */
export type Undelivered = Pick<
  StandingShare,
  "id" | "undelivered" | "undelivered_by_staff"
>

const sum = (holds: StandingShare["holds"]): string =>
  holds
    .reduce(
      (all, { open_amount }) => MathBN.add(all, open_amount),
      MathBN.convert(0)
    )
    .toFixed()

/** So much of holds, from what was held last. */
const takeFrom = (
  holds: StandingShare["holds"],
  amount: string
): NextHolds["releases"] => {
  let rest = MathBN.convert(amount)
  return [...holds].reverse().flatMap(({ id, open_amount }) => {
    const taken = MathBN.min(rest, open_amount)
    rest = MathBN.sub(rest, taken)
    return taken.gt(0) ? [{ hold_id: id, amount: taken.toFixed() }] : []
  })
}

/**
 * What is still to be invoiced of an order.
 *
 * What comes back lessens the order's worth at once, as if it had not been
 * invoiced yet. The credit note for it then says that it was: as much is to be
 * invoiced again as had been, or its value would be free twice. A credit note
 * for goods that stay, a price taken down, leaves what is to be invoiced.
 */
export const toInvoice = (
  { rate, currency_code, invoiced, credited }: StandingShare,
  { worth, came_off }: OrderWorth
): string => {
  const inCredit = (amount: BigNumberInput) =>
    exchanged(amount, rate, currency_code)
  const cameBack = MathBN.min(credited, invoiced, inCredit(came_off))
  return MathBN.max(
    MathBN.sub(MathBN.add(inCredit(worth), cameBack), invoiced),
    0
  ).toFixed()
}

/**
 * What will never be delivered of an order: after its last invoice all that is
 * not invoiced, else what staff said, as far as it is still to be invoiced.
 */
export const undeliveredOf = (
  share: StandingShare,
  worth: OrderWorth,
  is_ended: boolean
): Undelivered => {
  const due = toInvoice(share, worth)
  const by_staff = MathBN.min(share.undelivered_by_staff, due).toFixed()
  return {
    id: share.id,
    undelivered: is_ended ? due : by_staff,
    undelivered_by_staff: by_staff,
  }
}

/**
 * What brings the holds of an order on account to what is still to be invoiced
 * of it and will be delivered. Nothing where all is so already: whoever follows
 * an order twice books once.
 */
export const nextHolds = (
  shares: StandingShare[],
  worth: OrderWorth
): NextHolds => {
  const next: NextHolds = { holds: [], releases: [], undelivered: [] }
  for (const share of shares) {
    const due = toInvoice(share, worth)
    const undelivered = MathBN.min(share.undelivered, due).toFixed()
    if (!MathBN.eq(undelivered, share.undelivered)) {
      next.undelivered.push({
        id: share.id,
        undelivered,
        undelivered_by_staff: MathBN.min(
          share.undelivered_by_staff,
          due
        ).toFixed(),
      })
    }
    const missing = MathBN.sub(due, undelivered, sum(share.holds))
    if (missing.gt(0)) {
      const { account_id } = share
      next.holds.push({ account_id, amount: missing.toFixed() })
    } else {
      next.releases.push(...takeFrom(share.holds, missing.abs().toFixed()))
    }
  }
  return next
}
