import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISCOUNT_GROUP_MODULE } from "../../../modules/discount_group"
import type { DiscountGroupModuleService } from "../../../modules/discount_group/service"

export const createDiscountGroupStepId = "create-discount-group"

/** A new discount group, yet without articles. */
export type CreateDiscountGroupStepInput = { code: string; name: string }

/** Writes a discount group. Rolled back: deletes it. */
export const createDiscountGroupStep = createStep(
  createDiscountGroupStepId,
  async ({ code, name }: CreateDiscountGroupStepInput, { container }) => {
    const group = await container
      .resolve<DiscountGroupModuleService>(DISCOUNT_GROUP_MODULE)
      .createDiscountGroups({ code, name })
    return new StepResponse({ id: group.id, code, name }, group.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<DiscountGroupModuleService>(DISCOUNT_GROUP_MODULE)
        .deleteDiscountGroups(id)
    }
  }
)
