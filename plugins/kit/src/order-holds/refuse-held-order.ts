import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { DOOR_MODULE, type DoorModuleService } from "../modules/door"

/** As people call it: by its number. */
const nameOf = async (
  order_id: string,
  container: MedusaContainer
): Promise<string> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["display_id"],
      filters: { id: order_id },
    })
  const [order] = data
  return order?.display_id ? `#${order.display_id}` : order_id
}

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
      `Order ${await nameOf(order_id, container)} is held and must be released before anything is shipped: ${codes.join(", ")}`
    )
  }
}
