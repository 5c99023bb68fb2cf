import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type OpenRun, openRunOfCart } from "./open-runs"
import { isUnderWay } from "./process-liveness"

/**
 * Gives the cart's lock back in the name of the dead passage that held it: by
 * itself it would end only when its time is up.
 */
export const releaseDeadLock = async (
  run: Pick<OpenRun, "cart_id" | "lock_owner">,
  container: MedusaContainer
): Promise<void> => {
  if (run.lock_owner) {
    await container
      .resolve(Modules.LOCKING)
      .release(run.cart_id, { ownerId: run.lock_owner })
  }
}

/** The same for a cart: whoever tries again after a crash need not wait for the job. */
export const releaseDeadLockOfCart = async (
  cart_id: string,
  container: MedusaContainer
): Promise<void> => {
  const run = await openRunOfCart(cart_id, container)
  if (run && !(await isUnderWay(run, container))) {
    await releaseDeadLock(run, container)
  }
}
