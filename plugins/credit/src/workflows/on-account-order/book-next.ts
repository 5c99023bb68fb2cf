import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { accountWorth } from "../../domain/account-worth"
import { GROWN, nextHolds, worthAfter } from "../../domain/order-on-credit"
import { ON_ACCOUNT } from "../company-credit/credit-of-cart"
import { creditsIn } from "../company-credit/credits-in"
import { ledgerIn } from "../company-credit/ledger-in"
import { HELD_FOR } from "./held-for"
import type { NotedOrder } from "./noted-order"
import type { FollowedOrder } from "./order-to-follow"
import { countBookings, sharesOfOrder } from "./standing-shares"

/**
 * Brings an order's holds to what is still to be invoiced and delivered of it,
 * past a limit too: what has been agreed is a fact. Called under the order's lock.
 */
export const bookNext = async (
  noted: NotedOrder,
  order: FollowedOrder,
  container: MedusaContainer,
  { actor, reason = GROWN }: { actor?: Actor; reason?: string } = {}
): Promise<void> => {
  const shares = await sharesOfOrder(noted, container)
  const bookings = await countBookings(noted, container)
  const worth = worthAfter(noted, accountWorth(order, ON_ACCOUNT))
  const next = nextHolds(shares, worth)
  const ledger = ledgerIn(container)
  if (!MathBN.eq(worth.worth, noted.worth)) {
    const followed: object = { id: noted.id, ...worth }
    await creditsIn(container).updateOnAccountOrders(followed)
  }
  const booking = {
    reference: { type: HELD_FOR, id: noted.id },
    actor: actor ?? ({ kind: "system", reason: "credit.follow" } as const),
    reason,
  }
  const keyOf = (n: number) => `credit.follow:${noted.id}:${bookings + n}`
  if (next.holds.length) {
    const holds = next.holds.map((hold) => ({ ...hold, override: true }))
    await ledger.hold({ ...booking, key: keyOf(1), holds })
  }
  if (next.releases.length) {
    const key = keyOf(next.holds.length ? 2 : 1)
    await ledger.release({ ...booking, key, releases: next.releases })
  }
  if (next.undelivered.length) {
    const rows = next.undelivered as object[]
    await creditsIn(container).updateOnAccountShares(rows)
  }
}
