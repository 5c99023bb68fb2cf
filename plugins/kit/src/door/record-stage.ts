import type { MedusaContainer } from "@medusajs/framework/types"
import { DOOR_MODULE, type DoorModuleService } from "../modules/door"
import type { DoorStage } from "../modules/door/sql/progress"

/**
 * Notes on the cart's open run how far core has come. A completion that did
 * not come through the door has no run, and nothing to note.
 */
export const recordStage = async (
  {
    cart_id,
    stage,
    order_id,
  }: { cart_id: string; stage: DoorStage; order_id?: string },
  container: MedusaContainer
): Promise<void> => {
  const door: DoorModuleService = container.resolve(DOOR_MODULE)
  await door.noteStage({ cart_id, stage, order_id })
}
