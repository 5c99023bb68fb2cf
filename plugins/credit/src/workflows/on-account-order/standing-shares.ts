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

/** The same of credit notes for an order. */
export const CREDIT_NOTE_KEY = "credit.credit_note:"

/** More bookings than there are for all the orders that are looked at together. */
const MOST = 10_000

/** As much of an order as its standing is found by. */
export type OrderShares = Pick<NotedOrder, "id" | "shares">

type Entry = {
  account_id: string
  hold_id: string | null
  key: string
  type: string
  amount: string
}

/**
 * All that was booked against holds, read at one instant: what is left of a
 * hold is derived of the same entries as what was charged to it, since somebody
 * may book an invoice between two questions.
 */
const entriesOn = async (
  hold_ids: string[],
  container: MedusaContainer
): Promise<Entry[]> => {
  const entries = hold_ids.length
    ? await ledgerIn(container).listLedgerEntries(
        { hold_id: hold_ids },
        { take: MOST }
      )
    : []
  return entries.map((entry) => ({
    account_id: entry.account_id,
    hold_id: entry.hold_id,
    key: entry.key,
    type: entry.type,
    amount: decimalOf(entry, "amount"),
  }))
}

/** What entries of one type come to, less those of another. */
const net = (entries: Entry[], more: string, less: string): string =>
  entries
    .reduce((sum, { type, amount }) => {
      if (type === more) {
        return MathBN.add(sum, amount)
      }
      return type === less ? MathBN.sub(sum, amount) : sum
    }, MathBN.convert(0))
    .toFixed()

/** What of each order stands on each of its credits: the same few queries, however many there are. */
export const standingShares = async (
  orders: OrderShares[],
  container: MedusaContainer
): Promise<Map<string, StandingShare[]>> => {
  const ids = orders.map(({ id }) => id)
  const holds = ids.length
    ? await ledgerIn(container).holdsFor(HELD_FOR, ids)
    : []
  const entries = await entriesOn(
    holds.map(({ id }) => id),
    container
  )
  const entriesOf = (hold_ids: string[], begin = "") =>
    entries.filter(
      ({ hold_id, key }) =>
        hold_ids.includes(hold_id ?? "") && key.startsWith(begin)
    )
  return new Map(
    orders.map(({ id, shares }) => [
      id,
      shares.map((share) => {
        const own = holds
          .filter(
            ({ reference_id, account_id }) =>
              reference_id === id && account_id === share.account_id
          )
          .map((hold) => hold.id)
        return {
          ...share,
          invoiced: net(entriesOf(own, INVOICE_KEY), "charge", "credit"),
          credited: net(entriesOf(own, CREDIT_NOTE_KEY), "credit", "charge"),
          holds: own.map((hold_id) => ({
            id: hold_id,
            open_amount: net(entriesOf([hold_id]), "hold", "release"),
          })),
        }
      }),
    ])
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
