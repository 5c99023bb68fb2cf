import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { noteFailedFinish } from "./note-failed-finish"
import { type CartRun, listOpenRuns } from "./open-runs"
import { isPastAuthorisation, paymentOfCart } from "./payment-state"
import { placeOrder } from "./place-order"
import { releaseDeadLock } from "./release-dead-lock"
import { isUnderWay, PASSAGE_TTL_MS } from "./process-liveness"
import { settleRun } from "./settle-run"

/** Settles a run under the cart's lock. */
const settleUnderLock = async (
  run: CartRun,
  container: MedusaContainer
): Promise<string | null> => {
  await releaseDeadLock(run, container)
  const locking = container.resolve(Modules.LOCKING)
  const ownerId = randomUUID()
  await locking.acquire(run.cart_id, {
    ownerId,
    expire: PASSAGE_TTL_MS / 1000,
  })
  try {
    return await settleRun(run, container, { announce: true })
  } finally {
    await locking.release(run.cart_id, { ownerId })
  }
}

/**
 * A buyer whose payment has been taken gets the order: when the run was cut
 * off before there was one, the cart goes through the door again.
 */
const placeIfPaid = async (
  run: CartRun,
  container: MedusaContainer
): Promise<void> => {
  if (isPastAuthorisation(await paymentOfCart(run.cart_id, container))) {
    await placeOrder(container, {
      cart_id: run.cart_id,
      actor: { kind: "system", reason: `paid, cut off in ${run.id}` },
    })
  }
}

/**
 * Brings every passage that was cut off to its end. Safe to run twice, and on
 * several nodes: runs that are under way, or that somebody else is settling,
 * are left alone. A run that fails is logged and tried again next time.
 *
 * @returns how many runs were settled.
 */
export const recoverRuns = async (
  container: MedusaContainer
): Promise<number> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let settled = 0
  for (const run of await listOpenRuns(container)) {
    if (await isUnderWay(run, container)) {
      continue
    }
    try {
      const order_id = await settleUnderLock(run, container)
      if (!order_id) {
        await placeIfPaid(run, container)
      }
      settled += 1
    } catch (error) {
      logger.error(
        `Run ${run.id} of cart ${run.cart_id} could not be settled; it will be tried again`,
        error as Error
      )
      await noteFailedFinish(run.id, error, container)
    }
  }
  return settled
}
