import type { MedusaContainer } from "@medusajs/framework/types"
import { DOOR_MODULE, type DoorModuleService } from "../modules/door"
import type { OpenRun } from "../modules/door/sql/open-run"
import type { DoorRunRow } from "./settle-run"

export type { OpenRun }

/** A passage of a cart, whole. */
export type CartRun = DoorRunRow & { cart_id: string }

const isOfCart = (run: DoorRunRow): run is CartRun => run.cart_id !== null

/** How many cut-off runs one tick of the job takes on. */
const BATCH = 50

/** The passage of a cart that has not been brought to its end, or null. */
export const openRunOfCart = async (
  cart_id: string,
  container: MedusaContainer
): Promise<OpenRun | null> => {
  const service: DoorModuleService = container.resolve(DOOR_MODULE)
  return service.openRunOfCart(cart_id)
}

/** All passages that have not been brought to their end, oldest first. */
export const listOpenRuns = async (
  container: MedusaContainer
): Promise<CartRun[]> => {
  const service: DoorModuleService = container.resolve(DOOR_MODULE)
  const runs = await service.listDoorRuns(
    { settled_at: null },
    { take: BATCH, order: { created_at: "ASC" } }
  )
  return runs.filter(isOfCart)
}
