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
  /** What will never be delivered. */
  undelivered: string
  /** What invoices charge for the order. */
  invoiced: string
  /** The order's holds, the first first. */
  holds: { id: string; open_amount: string }[]
}

/** What has to be booked for an order. */
export type NextHolds = {
  holds: { account_id: string; amount: string }[]
  releases: { hold_id: string; amount: string }[]
  /** What is less undelivered than before, since the order itself is less. */
  undelivered: { id: string; undelivered: string }[]
}

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

/** What is still to be invoiced, of an order that is worth so much. */
export const toInvoice = (
  { rate, currency_code, invoiced }: StandingShare,
  worth: BigNumberInput
): string =>
  MathBN.max(
    MathBN.sub(exchanged(worth, rate, currency_code), invoiced),
    0
  ).toFixed()

/**
 * What brings the holds of an order on account to what is still to be invoiced
 * of it and will be delivered. Nothing where all is so already: whoever follows
 * an order twice books once.
 *
 * @param worth - What the order costs now and nobody pays otherwise, in its own currency.
 */
export const nextHolds = (
  shares: StandingShare[],
  worth: BigNumberInput
): NextHolds => {
  const next: NextHolds = { holds: [], releases: [], undelivered: [] }
  for (const share of shares) {
    const due = toInvoice(share, worth)
    const undelivered = MathBN.min(share.undelivered, due).toFixed()
    if (!MathBN.eq(undelivered, share.undelivered)) {
      next.undelivered.push({ id: share.id, undelivered })
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
