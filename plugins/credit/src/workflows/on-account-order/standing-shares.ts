import type { LedgerHoldDTO } from "@medusa-b2b/ledger/types"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { StandingShare } from "../../domain/order-on-credit"
import { ledgerIn } from "../company-credit/ledger-in"
import { decimalOf } from "./decimal-of"
import { HELD_FOR } from "./held-for"
import type { NotedOrder } from "./noted-order"

/**
 * Beginning of the ledger keys under which invoices are charged against an
 * order's holds, and taken back: by it, what is invoiced is told from what is
 * paid or compensated.
 */
export const INVOICE_KEY = "credit.invoice:"

/** More bookings than there are for all the orders that are looked at together. */
const MOST = 10_000

/** As much of an order as its standing is found by. */
export type OrderShares = Pick<NotedOrder, "id" | "shares">

/** What invoices charge, less what was taken back of it, by account and hold. */
const invoicedOn = async (
  holds: LedgerHoldDTO[],
  container: MedusaContainer
): Promise<(account_id: string, hold_ids: Set<string>) => string> => {
  const entries = holds.length
    ? await ledgerIn(container).listLedgerEntries(
        {
          hold_id: holds.map(({ id }) => id),
          type: ["charge", "credit"],
          key: { $like: `${INVOICE_KEY}%` },
        },
        { take: MOST }
      )
    : []
  return (account_id, hold_ids) =>
    entries
      .filter(
        (entry) =>
          entry.account_id === account_id && hold_ids.has(entry.hold_id ?? "")
      )
      .reduce((sum, entry) => {
        const amount = decimalOf(entry, "amount")
        return entry.type === "charge"
          ? MathBN.add(sum, amount)
          : MathBN.sub(sum, amount)
      }, MathBN.convert(0))
      .toFixed()
}

/** What of each order stands on each of its credits: the same few queries, however many there are. */
export const standingShares = async (
  orders: OrderShares[],
  container: MedusaContainer
): Promise<Map<string, StandingShare[]>> => {
  const ids = orders.map(({ id }) => id)
  const holds = ids.length
    ? await ledgerIn(container).holdsFor(HELD_FOR, ids)
    : []
  const invoiced = await invoicedOn(holds, container)
  return new Map(
    orders.map(({ id, shares }) => {
      const own = holds.filter(({ reference_id }) => reference_id === id)
      const own_ids = new Set(own.map((hold) => hold.id))
      return [
        id,
        shares.map((share) => ({
          ...share,
          invoiced: invoiced(share.account_id, own_ids),
          holds: own
            .filter(({ account_id }) => account_id === share.account_id)
            .map((hold) => ({ id: hold.id, open_amount: hold.open_amount })),
        })),
      ]
    })
  )
}

/** What of an order stands on each of its credits. */
export const sharesOfOrder = async (
  order: OrderShares,
  container: MedusaContainer
): Promise<StandingShare[]> =>
  (await standingShares([order], container)).get(order.id) ?? []

/** How many bookings there are for an order; the next one's key counts on. */
export const countBookings = async (
  { id }: Pick<NotedOrder, "id">,
  container: MedusaContainer
): Promise<number> => {
  const entries = await ledgerIn(container).listLedgerEntries(
    { reference_type: HELD_FOR, reference_id: id },
    { take: MOST, select: ["key"] }
  )
  return new Set(entries.map(({ key }) => key)).size
}
