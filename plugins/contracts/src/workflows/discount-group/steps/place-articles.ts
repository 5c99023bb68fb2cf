import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Placement } from "../../../domain/article-placement"
import { DISCOUNT_GROUP_MODULE } from "../../../modules/discount_group"
import type { DiscountGroupModuleService } from "../../../modules/discount_group/service"

export const placeArticlesStepId = "place-articles-in-discount-groups"

/**
 * Puts articles into discount groups, or into none, all at once. Rolled back:
 * puts them where they were, but for those that somebody else has moved since.
 */
export const placeArticlesStep = createStep(
  placeArticlesStepId,
  async (placements: Placement[], { container }) => {
    const undo = await container
      .resolve<DiscountGroupModuleService>(DISCOUNT_GROUP_MODULE)
      .placeArticles(placements)
    return new StepResponse(undefined, undo)
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve<DiscountGroupModuleService>(DISCOUNT_GROUP_MODULE)
        .placeArticles(undo)
    }
  }
)
