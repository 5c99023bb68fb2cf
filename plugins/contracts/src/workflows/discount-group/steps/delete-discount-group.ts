import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISCOUNT_GROUP_MODULE } from "../../../modules/discount_group"
import type { DiscountGroupModuleService } from "../../../modules/discount_group/service"

export const deleteDiscountGroupStepId = "delete-discount-group"

/**
 * Takes a discount group's articles out of it and deletes it (softly). Rolled
 * back: brings it back, with the articles that are in no other group since.
 */
export const deleteDiscountGroupStep = createStep(
  deleteDiscountGroupStepId,
  async (id: string, { container }) => {
    const service = container.resolve<DiscountGroupModuleService>(
      DISCOUNT_GROUP_MODULE
    )
    const members = await service.listDiscountGroupArticles(
      { discount_group_id: id },
      { select: ["variant_id"] }
    )
    const undo = await service.placeArticles(
      members.map(({ variant_id }) => ({
        variant_id,
        discount_group_id: null,
        from: id,
      }))
    )
    await service.softDeleteDiscountGroups([id])
    return new StepResponse(undefined, { id, undo })
  },
  async (done, { container }) => {
    if (done) {
      const service = container.resolve<DiscountGroupModuleService>(
        DISCOUNT_GROUP_MODULE
      )
      await service.restoreDiscountGroups([done.id])
      await service.placeArticles(done.undo)
    }
  }
)
