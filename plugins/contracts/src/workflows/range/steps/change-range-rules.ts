import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RangeRule } from "../../../domain/range/range-rule"
import { PRODUCT_RANGE_MODULE } from "../../../modules/product_range"
import type { ProductRangeModuleService } from "../../../modules/product_range/service"

export const changeRangeRulesStepId = "change-product-range-rules"

/** Rules to make, and ids of rules to remove. */
export type ChangeRangeRulesStepInput = {
  range_id: string
  create: RangeRule[]
  remove: string[]
}

/**
 * Changes a range's rules at once. Rolled back: takes away what came and brings
 * back what went, as one more change, so that no cache keeps the state between.
 */
export const changeRangeRulesStep = createStep(
  changeRangeRulesStepId,
  async (
    { range_id, create, remove }: ChangeRangeRulesStepInput,
    { container }
  ) => {
    const created = await container
      .resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
      .changeRules(range_id, { create, remove })
    return new StepResponse(
      { created, deleted: remove },
      { range_id, created, removed: remove }
    )
  },
  async (done, { container }) => {
    if (done) {
      await container
        .resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
        .changeRules(done.range_id, {
          remove: done.created,
          restore: done.removed,
        })
    }
  }
)
