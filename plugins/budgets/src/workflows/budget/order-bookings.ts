import type { MedusaContainer } from "@medusajs/framework/types"
import type { LedgerEntryDTO } from "@medusa-b2b/ledger/types"
import { ledgerIn } from "./ledger-in"

/** What budgets' bookings for an order refer to. Not `order`, as other plugins book for the same order. */
export const BOOKED_FOR = "budget_order"

/** More bookings than any order has. */
const MOST = 10_000

/**
 * Key of an order's n-th booking: two who follow the same order at once cannot
 * both book it. The first is the door's own.
 */
export const orderKeyOf = (order_id: string, n: number): string =>
  `budgets.order:${order_id}:${n}`

/** All that was booked on budgets for an order. */
export const bookedFor = async (
  order_id: string,
  container: MedusaContainer
): Promise<
  Pick<LedgerEntryDTO, "account_id" | "hold_id" | "type" | "amount" | "key">[]
> =>
  (
    await ledgerIn(container).listLedgerEntries(
      { reference_type: BOOKED_FOR, reference_id: order_id },
      { take: MOST }
    )
  ).map(({ account_id, hold_id, type, amount, raw_amount, key }) => ({
    account_id,
    hold_id,
    type,
    key,
    // The number beside it is a float.
    amount: String(
      (raw_amount as unknown as { value: string } | undefined)?.value ?? amount
    ),
  }))
