import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { DOOR_MODULE, type DoorModuleService } from "../modules/door"
import type { Violation } from "../rules/violation"
import { OrderHoldEvents } from "./events"

/** What an order is kept from the warehouse for. */
export type HoldOrderInput = {
  order_id: string
  /** Company that bought; null for a bare customer. */
  company_id: string | null
  /** What it was noticed by: the same occasion holds an order once, also after a release. */
  occasion: string
  /** Only those of severity `hold` count. */
  violations: readonly Violation[]
}

/**
 * Keeps a placed order from the warehouse until its holds are released: no
 * fulfilment can be created meanwhile. For orders that were placed through the
 * door the door does it; this is for what is noticed later, or past the door.
 * Safe to repeat.
 */
export const holdOrder = async (
  { order_id, company_id, occasion, violations }: HoldOrderInput,
  container: MedusaContainer
): Promise<void> => {
  const held = violations.filter(({ severity }) => severity === "hold")
  if (!held.length) {
    return
  }
  const placed = await container
    .resolve<DoorModuleService>(DOOR_MODULE)
    .holdOrders(
      held.map(({ code, rule, params }) => ({
        order_id,
        company_id,
        occasion,
        code,
        rule,
        params,
      }))
    )
  await container.resolve(Modules.EVENT_BUS).emit(
    placed.map(({ id, code }) => ({
      name: OrderHoldEvents.PLACED,
      data: { id, order_id, company_id, code },
    }))
  )
}
