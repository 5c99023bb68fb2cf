import type { MedusaContainer } from "@medusajs/framework/types"
import { DOOR_MODULE, type DoorModuleService } from "../modules/door"

/** How far core came in a passage: its effects written, its order whole. */
export type DoorStage = "entered" | "reserved" | "created"

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
  await door.updateDoorRuns({
    selector: { cart_id, status: "open" },
    data: { stage, ...(order_id ? { order_id } : {}) },
  })
}
