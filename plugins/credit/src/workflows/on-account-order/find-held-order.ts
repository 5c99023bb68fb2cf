import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type NotedOrder, notedOrder } from "./noted-order"
import { type FollowedOrder, orderToFollow } from "./order-to-follow"

/**
 * An order that is held on a credit, as it was noted and as it is now.
 *
 * @throws MedusaError NOT_FOUND for an order that is not on account, NOT_ALLOWED for a prepaid one.
 */
export const findHeldOrder = async (
  order_id: string,
  container: MedusaContainer
): Promise<{ noted: NotedOrder; order: FollowedOrder }> => {
  const order = await orderToFollow(order_id, container)
  const noted = order && (await notedOrder(order, container))
  if (!noted) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no order on account ${order_id}`
    )
  }
  if (noted.payment_terms_kind === "prepaid") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Order ${order_id} is prepaid: nothing is held on a credit for it`
    )
  }
  return { noted, order }
}
