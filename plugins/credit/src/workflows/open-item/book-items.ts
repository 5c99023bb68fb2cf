import type { MedusaContainer } from "@medusajs/framework/types"
import type { PendingBooking } from "../../types/open-item"
import { ledgerIn } from "../company-credit/ledger-in"
import { followInvoices } from "./follow-invoices"
import { itemsIn } from "./items-in"
import { planItemsBookings } from "./plan-items-bookings"
import { releasePaidOrders } from "./release-paid-orders"

/** Items that are looked at together. */
const CHUNK = 200

/** Times that is planned anew because somebody revised an item meanwhile. */
const ATTEMPTS = 5

const bookOne = async (
  { type, key, lines, open_item_id }: PendingBooking,
  container: MedusaContainer
): Promise<void> => {
  const ledger = ledgerIn(container)
  const facts = lines.map(({ account_id, hold_id, amount }) =>
    hold_id ? { hold_id, amount } : { account_id, amount }
  )
  const reference = { type: "open_item", id: open_item_id }
  await (type === "charge"
    ? ledger.charge({ key, reference, charges: facts })
    : ledger.credit({ key, reference, credits: facts }))
}

const bookChunk = async (
  ids: string[],
  container: MedusaContainer
): Promise<void> => {
  const service = itemsIn(container)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const items = await service.itemsToPlan(ids)
    if (!items.length) {
      break
    }
    await service.storePlans(await planItemsBookings(items, container))
  }
  const pending = await service.pendingBookings(ids)
  for (const booking of pending) {
    await bookOne(booking, container)
  }
  await service.noteBooked(
    pending.map(({ id }) => id),
    []
  )
}

/**
 * Books items in the ledger as they stand now. First it is settled what is
 * booked, then the ledger is told under keys that are never used twice: after a
 * crash in between, or by two at once, it comes to the same.
 */
export const bookItems = async (
  ids: readonly string[],
  container: MedusaContainer
): Promise<void> => {
  for (let at = 0; at < ids.length; at += CHUNK) {
    const chunk = ids.slice(at, at + CHUNK)
    await bookChunk(chunk, container)
    await followInvoices(chunk, container)
    await releasePaidOrders(chunk, container)
    // Not before: what is cut off in between is looked at again by the job.
    await itemsIn(container).noteBooked([], chunk)
  }
}
