import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type ArticleChanges,
  placementFaults,
} from "../../../domain/article-placement"
import { DISCOUNT_GROUP_MODULE } from "../../../modules/discount_group"
import type { DiscountGroupModuleService } from "../../../modules/discount_group/service"

export const validateGroupArticlesStepId = "validate-discount-group-articles"

/** Articles to put into a group and to take out of it. */
export type ValidateGroupArticlesStepInput = {
  id: string
  changes: ArticleChanges
}

/**
 * Refuses articles that do not exist, are named twice, or are to leave a group
 * that they are not in. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA naming the row, a line for each fault.
 */
export const validateGroupArticlesStep = createStep(
  validateGroupArticlesStepId,
  async ({ id, changes }: ValidateGroupArticlesStepInput, { container }) => {
    const { add, remove } = changes
    const { data } = add.length
      ? await container.resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "variant",
          fields: ["id"],
          filters: { id: [...new Set(add)] },
        })
      : { data: [] }
    const members = remove.length
      ? await container
          .resolve<DiscountGroupModuleService>(DISCOUNT_GROUP_MODULE)
          .listDiscountGroupArticles(
            { discount_group_id: id, variant_id: remove },
            { select: ["variant_id"] }
          )
      : []
    const faults = placementFaults({
      changes,
      known: new Set((data as { id: string }[]).map(({ id }) => id)),
      members: new Set(members.map(({ variant_id }) => variant_id)),
    })
    if (faults.length) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join("\n"))
    }
    return new StepResponse(undefined)
  }
)
