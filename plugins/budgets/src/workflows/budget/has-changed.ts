import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Whether an order has been cancelled or changed since it was placed. */
export const hasChanged = async (
  order_id: string,
  container: MedusaContainer
): Promise<boolean> => {
  const [order] = await container
    .resolve(Modules.ORDER)
    .listOrders({ id: order_id }, { select: ["id", "version", "canceled_at"] })
  return Boolean(order && (order.canceled_at || order.version > 1))
}
