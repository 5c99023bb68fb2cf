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

/** Tries after which a run is left to staff: its `last_error` says why. */
const MAX_ATTEMPTS = 100

/**
 * The passages that have not been brought to their end and are still tried:
 * those that failed least often first, then the oldest, so that what cannot be
 * settled never keeps the others waiting.
 */
export const listOpenRuns = async (
  container: MedusaContainer
): Promise<CartRun[]> => {
  const service: DoorModuleService = container.resolve(DOOR_MODULE)
  const runs = await service.listDoorRuns(
    { settled_at: null, attempts: { $lt: MAX_ATTEMPTS } },
    { take: BATCH, order: { attempts: "ASC", created_at: "ASC" } }
  )
  return runs.filter(isOfCart)
}
