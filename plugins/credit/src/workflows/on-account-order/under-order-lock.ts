import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Does something with an order's holds while nobody else does.
 *
 * @throws MedusaError when somebody else keeps the order locked.
 */
export const underOrderLock = async <Result>(
  order_id: string,
  container: MedusaContainer,
  job: () => Promise<Result>
): Promise<Result> =>
  container.resolve(Modules.LOCKING).execute(`credit.order:${order_id}`, job)
