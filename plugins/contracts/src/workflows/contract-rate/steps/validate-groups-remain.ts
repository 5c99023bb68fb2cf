import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { unknownTargets } from "../../../articles"
import { faultText, type RateInput } from "../../../domain/rate-changes"

export const validateGroupsRemainStepId =
  "validate-rated-discount-groups-remain"

/**
 * Refuses percentages that are written on a discount group which somebody has
 * deleted meanwhile. Deleting one looks for percentages after it, as this looks
 * for the group after writing them: of the two at least one sees the other, and
 * neither needs a lock for each group. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA naming row and field.
 */
export const validateGroupsRemainStep = createStep(
  validateGroupsRemainStepId,
  async (upsert: RateInput[], { container }) => {
    const gone = (await unknownTargets(container, upsert)).filter(
      ({ row }) => upsert[row].target_type === "discount_group"
    )
    if (gone.length) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        faultText(gone.map((fault) => ({ list: "upsert", ...fault })))
      )
    }
    return new StepResponse(undefined)
  }
)
