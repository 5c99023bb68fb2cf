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

/** More bookings than any order has. */
const MOST = 10_000

/** Where an order on account stands, and how many bookings there are for it. */
export type OrderStanding = { shares: StandingShare[]; bookings: number }

/** What of an order stands on each of its credits. */
export const standingShares = async (
  { id, shares }: NotedOrder,
  container: MedusaContainer
): Promise<OrderStanding> => {
  const ledger = ledgerIn(container)
  const holds = await ledger.holdsFor(HELD_FOR, [id])
  const ofOrder = await ledger.listLedgerEntries(
    { reference_type: HELD_FOR, reference_id: id },
    { take: MOST, select: ["key"] }
  )
  const ofInvoices = holds.length
    ? await ledger.listLedgerEntries(
        {
          hold_id: holds.map((hold) => hold.id),
          type: ["charge", "credit"],
          key: { $like: `${INVOICE_KEY}%` },
        },
        { take: MOST }
      )
    : []
  return {
    bookings: new Set(ofOrder.map(({ key }) => key)).size,
    shares: shares.map((share) => ({
      ...share,
      invoiced: ofInvoices
        .filter(({ account_id }) => account_id === share.account_id)
        .reduce((sum, entry) => {
          const amount = decimalOf(entry, "amount")
          return entry.type === "charge"
            ? MathBN.add(sum, amount)
            : MathBN.sub(sum, amount)
        }, MathBN.convert(0))
        .toFixed(),
      holds: holds
        .filter(({ account_id }) => account_id === share.account_id)
        .map((hold) => ({ id: hold.id, open_amount: hold.open_amount })),
    })),
  }
}
