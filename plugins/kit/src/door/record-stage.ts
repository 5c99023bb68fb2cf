import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { DOOR_MODULE, type DoorModuleService } from "../modules/door"
import type { DoorStage } from "../modules/door/sql/progress"

/**
 * Notes on a passage how far core has come. A passage that somebody has
 * settled meanwhile, because its process seemed dead, goes no further: its
 * order has been taken back, and a payment would be held for nothing.
 *
 * @param progress.lock_owner - Of the passage; null for a completion that did not come through the door, which has none.
 * @throws MedusaError CONFLICT naming the cart.
 */
export const recordStage = async (
  {
    cart_id,
    lock_owner,
    ...progress
  }: {
    cart_id: string
    lock_owner: string | null
    stage: DoorStage
    order_id?: string
  },
  container: MedusaContainer
): Promise<void> => {
  const door: DoorModuleService = container.resolve(DOOR_MODULE)
  if (lock_owner && !(await door.noteStage({ lock_owner, ...progress }))) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `The order of cart ${cart_id} was given up meanwhile, by whoever took its server for dead. Try again.`
    )
  }
}
