import { contributeToDoor } from "../../door/contributors"
import { DOOR_MODULE, type DoorModuleService } from "../../modules/door"
import { holdOrder } from "../../order-holds"
import type { Violation } from "../../rules/violation"

/** The order of a passage is kept from the warehouse for every violation of severity `hold`. */
contributeToDoor({
  name: "kit.holds",
  order: 0,
  finish: async ({ run, order_id, container }) => {
    if (!order_id) {
      return
    }
    const { holds, company_id } = await container
      .resolve<DoorModuleService>(DOOR_MODULE)
      .retrieveDoorRun(run.id, { select: ["id", "holds", "company_id"] })
    await holdOrder(
      {
        order_id,
        company_id,
        occasion: run.id,
        violations: (holds as Violation[] | null) ?? [],
      },
      container
    )
  },
})
