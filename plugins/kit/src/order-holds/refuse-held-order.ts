import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { DOOR_MODULE, type DoorModuleService } from "../modules/door"

/**
 * Lets an order pass to the warehouse only when nothing holds it.
 *
 * @throws MedusaError NOT_ALLOWED naming the order and the codes that hold it.
 */
export const refuseHeldOrder = async (
  order_id: string,
  container: MedusaContainer
): Promise<void> => {
  const codes = await container
    .resolve<DoorModuleService>(DOOR_MODULE)
    .codesHolding(order_id)
  if (codes.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Order ${order_id} is held and must be released before anything is shipped: ${codes.join(", ")}`
    )
  }
}
