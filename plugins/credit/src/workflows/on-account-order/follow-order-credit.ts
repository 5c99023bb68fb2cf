import type { MedusaContainer } from "@medusajs/framework/types"
import { bookNext } from "./book-next"
import { followPrepaid } from "./follow-prepaid"
import { noteOutsideOrder } from "./note-outside-order"
import { notedOrder } from "./noted-order"
import { orderToFollow } from "./order-to-follow"
import { underOrderLock } from "./under-order-lock"

/**
 * Brings what an order holds on its company's credits to what is still to be
 * invoiced and delivered of it: more after an edit upwards, past the limit too;
 * less for what was taken off, came back or is paid otherwise; nothing once it
 * is cancelled. An order that never passed the door is held then. A prepaid
 * one is released once it is paid. Asked once or ten times, early or late, it
 * comes to the same.
 *
 * @throws MedusaError when the order stays locked by somebody who follows it.
 */
export const followOrderCredit = (
  order_id: string,
  container: MedusaContainer
): Promise<void> =>
  underOrderLock(order_id, container, async () => {
    const order = await orderToFollow(order_id, container)
    if (!order || order.is_draft_order) {
      return
    }
    const noted =
      (await notedOrder(order, container)) ??
      (await noteOutsideOrder(order, container))
    if (!noted) {
      return
    }
    await (noted.payment_terms_kind === "prepaid"
      ? followPrepaid(noted, order, container)
      : bookNext(noted, order, container))
  })
