import type { MedusaContainer } from "@medusajs/framework/types"
import { accountWorth } from "../../domain/account-worth"
import { undeliveredOf, worthAfter } from "../../domain/order-on-credit"
import { ON_ACCOUNT } from "../company-credit/credit-of-cart"
import { creditsIn } from "../company-credit/credits-in"
import { bookNext } from "../on-account-order/book-next"
import { notedOrder } from "../on-account-order/noted-order"
import { orderToFollow } from "../on-account-order/order-to-follow"
import { sharesOfOrder } from "../on-account-order/standing-shares"
import { underOrderLock } from "../on-account-order/under-order-lock"
import { itemsIn } from "./items-in"

const followOne = async (
  order_id: string,
  container: MedusaContainer
): Promise<void> => {
  const order = await orderToFollow(order_id, container)
  if (!order) {
    return
  }
  const noted = await notedOrder(order, container)
  if (!noted?.shares.length) {
    return
  }
  const { is_ended, was_ended } = await itemsIn(container).endOf(order_id)
  if (is_ended || was_ended) {
    const shares = await sharesOfOrder(noted, container)
    const worth = worthAfter(noted, accountWorth(order, ON_ACCOUNT))
    const rows: object[] = shares.map((share) =>
      undeliveredOf(share, worth, is_ended)
    )
    await creditsIn(container).updateOnAccountShares(rows)
  }
  const now = await notedOrder(order, container)
  if (now) {
    await bookNext(now, order, container, {
      actor: { kind: "system", reason: "credit.invoices" },
      reason: "what is invoiced of the order has changed",
    })
  }
}

/**
 * Makes the holds of orders follow their invoices and credit notes: after the
 * last invoice nothing is held, what a lowered or void one no longer charges is
 * held again, and what a credit note takes back was invoiced no more.
 * Asked once or ten times, it comes to the same.
 */
export const followInvoices = async (
  item_ids: readonly string[],
  container: MedusaContainer
): Promise<void> => {
  const service = itemsIn(container)
  for (const order_id of await service.ordersToFollow([...item_ids])) {
    await underOrderLock(order_id, container, () =>
      followOne(order_id, container)
    )
  }
  await service.noteFollowed([...item_ids])
}
