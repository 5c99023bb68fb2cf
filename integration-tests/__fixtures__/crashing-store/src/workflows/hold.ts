import { contributeToDoor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const database = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/**
 * Holds something for every run, as a credit limit would: after a crash there
 * may be no hold without an order, and no order without its hold.
 */
contributeToDoor({
  name: "crashing-store.hold",
  prepare: async ({ run, container }) => {
    await database(container).raw(
      "insert into probe_hold (run_id, state) values (?, 'held')",
      [run.id]
    )
  },
  finish: async ({ run, order_id, container }) => {
    await database(container).raw(
      "update probe_hold set state = ? where run_id = ?",
      [order_id ? "confirmed" : "cancelled", run.id]
    )
  },
})
