import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BuyerContext } from "../buyer/buyer-context"
import { buyerDirectory } from "../buyer/buyer-directory"
import { DOOR_MODULE, type DoorModuleService } from "../modules/door"
import { RUN_KEY } from "./find-order"

type PlacedOrder = {
  id: string
  customer_id: string | null
  metadata: Record<string, unknown> | null
  cart?: { id: string } | null
}

/** Who bought: by the cart's links, or for an order without a cart the customer's default company. */
const buyerOf = async (
  order: PlacedOrder,
  container: MedusaContainer
): Promise<BuyerContext | null> => {
  const directory = buyerDirectory()
  if (!directory) {
    return null
  }
  if (order.cart) {
    return directory.buyerOfCart(order.cart.id, container)
  }
  return order.customer_id
    ? directory.resolveBuyer({ customer_id: order.customer_id }, container)
    : null
}

/**
 * Records an order that did not come through the door: a draft that staff
 * converted, or a completion called directly. Staff sees that it came another
 * way. An order
 * that came through the door has its run and is left alone; so is one that is
 * recorded already.
 */
export const recordOutsideOrder = async (
  order_id: string,
  container: MedusaContainer
): Promise<void> => {
  const door: DoorModuleService = container.resolve(DOOR_MODULE)
  const isKnown = async (by: { id: string } | { order_id: string }) =>
    (await door.listDoorRuns(by, { select: ["id"], take: 1 })).length > 0
  // Nearly every order: nothing else has to be read.
  if (await isKnown({ order_id })) {
    return
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "customer_id", "metadata", "cart.id"],
      filters: { id: order_id },
    })
  const order = data[0] as unknown as PlacedOrder | undefined
  const run_id = order?.metadata?.[RUN_KEY]
  if (!order || (run_id && (await isKnown({ id: String(run_id) })))) {
    return
  }

  const buyer = await buyerOf(order, container)
  await door.createDoorRuns({
    cart_id: order.cart?.id ?? null,
    order_id,
    customer_id: order.customer_id,
    company_id: buyer?.company?.id ?? null,
    member_id: buyer?.member_id ?? null,
    representative_id: buyer?.representative_id ?? null,
    channel: "shop",
    actor: { kind: "system", reason: "not through the door" },
    status: "outside",
    stage: "created",
    settled_at: new Date(),
  })
}
