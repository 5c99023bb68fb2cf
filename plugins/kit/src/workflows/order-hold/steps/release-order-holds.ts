import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOOR_MODULE, type DoorModuleService } from "../../../modules/door"
import type { OrderHoldRelease } from "../../../modules/door/sql/order-holds"

/**
 * Releases an order's open holds; those that somebody else has released
 * meanwhile are left alone. Rollback holds again what this step released.
 */
export const releaseOrderHoldsStep = createStep(
  "release-order-holds",
  async (input: OrderHoldRelease, { container }) => {
    const released = await container
      .resolve<DoorModuleService>(DOOR_MODULE)
      .releaseHolds(input)
    return new StepResponse(
      released,
      released.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<DoorModuleService>(DOOR_MODULE).reopenHolds(ids)
    }
  }
)
