import { type Change, changeOf, undoOf } from "@medusa-b2b/kit/workflows"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISCOUNT_GROUP_MODULE } from "../../../modules/discount_group"
import type { DiscountGroupModuleService } from "../../../modules/discount_group/service"

export const updateDiscountGroupStepId = "update-discount-group"

/** What of a discount group is changed; what is left out stays. */
export type UpdateDiscountGroupStepInput = {
  id: string
  code?: string
  name?: string
}

type Fields = { code: string; name: string }

/** Changes a discount group's code or name. Rolled back: puts back what nobody has changed since. */
export const updateDiscountGroupStep = createStep(
  updateDiscountGroupStepId,
  async ({ id, ...change }: UpdateDiscountGroupStepInput, { container }) => {
    const service = container.resolve<DiscountGroupModuleService>(
      DISCOUNT_GROUP_MODULE
    )
    const before = await service.retrieveDiscountGroup(id)
    const after = await service.updateDiscountGroups({ id, ...change })
    const changed = changeOf<Fields>(
      Object.keys(change) as (keyof Fields)[],
      before,
      after
    )
    return new StepResponse(id, { id, changed })
  },
  async (
    done: { id: string; changed: Change<Fields> } | undefined,
    { container }
  ) => {
    if (!done) {
      return
    }
    const service = container.resolve<DiscountGroupModuleService>(
      DISCOUNT_GROUP_MODULE
    )
    const undo = undoOf(
      done.changed,
      await service.retrieveDiscountGroup(done.id)
    )
    if (Object.keys(undo).length) {
      await service.updateDiscountGroups({ id: done.id, ...undo })
    }
  }
)
