import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ordersWithLostEdits } from "./edits-to-tax"
import { refreshOrderTaxWorkflow } from "./workflows/refresh-order-tax"

/** Orders that are looked at in one go. */
const AT_A_TIME = 50

/** Computes the VAT of orders whose edit nobody has followed: an event may be lost with the server that had it. */
export const refreshLostEdits = async (
  container: MedusaContainer
): Promise<void> => {
  for (const order_id of await ordersWithLostEdits(AT_A_TIME, container)) {
    try {
      await refreshOrderTaxWorkflow(container).run({ input: { order_id } })
    } catch (error) {
      // One order's open change is no reason to leave the others.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The VAT of order ${order_id} was not computed`, error as Error)
    }
  }
}
