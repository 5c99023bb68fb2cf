import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { DOOR_MODULE, type DoorModuleService } from "../modules/door"
import type { DoorRun as DoorRunModel } from "../modules/door/models"
import { completeOrder } from "./complete-order"
import { listDoorContributors } from "./contributors"
import { crashPoint } from "./crash-point"
import { orderOfRun, RUN_KEY } from "./find-order"
import { isPastAuthorisation, paymentOfCart } from "./payment-state"
import { undoOrder } from "./undo-order"

/** A row of `door_run`. */
export type DoorRunRow = InferTypeOf<typeof DoorRunModel>

const doorService = (container: MedusaContainer): DoorModuleService =>
  container.resolve(DOOR_MODULE)

/**
 * Confirms or cancels everybody's part in a run by one fact: is there an order
 * with this run's id? Then says so in the row. Can be repeated.
 */
export const finishRun = async (
  run: Pick<DoorRunRow, "id"> & { cart_id: string },
  order_id: string | null,
  container: MedusaContainer
): Promise<void> => {
  crashPoint("before-finish")
  for (const contributor of listDoorContributors()) {
    await contributor.finish?.({
      run: { id: run.id, cart_id: run.cart_id },
      order_id,
      container,
    })
  }
  crashPoint("in-finish")
  await doorService(container).noteOutcome({ id: run.id, order_id })
}

/** Writes the marker: nothing of this run is left to do. */
export const markSettled = async (
  run_id: string,
  container: MedusaContainer
): Promise<void> => {
  crashPoint("before-marker")
  await doorService(container).settle(run_id)
}

/** Takes the run's id off the cart, so that no later order carries it. */
const forgetRun = async (
  run: { id: string; cart_id: string },
  container: MedusaContainer
): Promise<void> => {
  const carts = container.resolve(Modules.CART)
  const [cart] = await carts.listCarts(
    { id: run.cart_id },
    { select: ["id", "metadata"] }
  )
  if (cart?.metadata?.[RUN_KEY] === run.id) {
    await carts.updateCarts(cart.id, {
      // Core merges metadata; an empty string takes the key away.
      metadata: { [RUN_KEY]: "" },
    })
  }
}

/**
 * Whether core came far enough for the order to stand. Before the payment
 * nothing has left the house, and the order is taken back; from the payment on
 * it is completed.
 */
const stands = async (
  run: DoorRunRow & { cart_id: string },
  container: MedusaContainer
): Promise<boolean> =>
  run.stage === "created" ||
  (run.stage === "reserved" &&
    isPastAuthorisation(await paymentOfCart(run.cart_id, container)))

/**
 * Brings a run that was cut off, or that failed, to its end: completes its
 * order, or takes back whatever there is of it. The caller holds the cart's
 * lock. A retry, the compensation of a failed passage and the job all come
 * here. The run is read under that lock: whoever chose it may have seen it
 * before somebody else settled it, and a passage that has since succeeded must
 * not be taken for one that was cut off.
 *
 * @param options.announce - Send `order.placed`, because the passage that
 * would have sent it is dead. It may then be sent twice, never not at all.
 * @returns the id of the order, or null when there is none.
 */
export const settleRun = async (
  { id, cart_id }: { id: string; cart_id: string },
  container: MedusaContainer,
  { announce }: { announce: boolean }
): Promise<string | null> => {
  const row = await doorService(container).retrieveDoorRun(id)
  if (row.settled_at) {
    return row.order_id
  }

  const run = { ...row, cart_id }
  let order_id = await orderOfRun(run, container)
  if (order_id && !(await stands(run, container))) {
    await undoOrder({ order_id, cart_id }, container)
    order_id = null
  }
  if (order_id) {
    await completeOrder({ order_id, cart_id }, container)
  } else {
    await forgetRun(run, container)
  }

  await finishRun(run, order_id, container)
  if (order_id && announce) {
    await container.resolve(Modules.EVENT_BUS).emit({
      name: OrderWorkflowEvents.PLACED,
      data: { id: order_id },
    })
  }
  await markSettled(id, container)
  return order_id
}
