import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { articlesIn } from "../../articles-in"
import { findPartNumber, type WhichPartNumber } from "../find-part-number"

/**
 * Deletes a part number. Rollback puts it back under its id.
 *
 * @throws MedusaError NOT_FOUND when there is none, or it is another company's.
 */
export const deletePartNumberStep = createStep(
  "delete-part-number",
  async (which: WhichPartNumber, { container }) => {
    const { id, company_id, variant_id } = await findPartNumber(
      which,
      container
    )
    await articlesIn(container).softDeletePartNumbers([id])
    return new StepResponse({ id, company_id, variant_id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await articlesIn(container).restorePartNumbers([id])
    }
  }
)
