import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { withUnit } from "../../../domain/unit-on-line"
import { type CountedArticle, planUnits } from "../plan-units"

/** A line as core's workflow adds it. */
type NewLine = {
  variant_id: string
  quantity: number
  metadata: Record<string, unknown>
}

/**
 * New lines in base units that remember the units chosen. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA when an article is not sold by a unit,
 * NOT_ALLOWED when it is not sold any more.
 */
export const planLinesInUnitsStep = createStep(
  "plan-lines-in-units",
  async (items: CountedArticle[], { container }) => {
    const planned = await planUnits(items, container)
    return new StepResponse<NewLine[]>(
      planned.map(({ variant_id, quantity, unit }) => ({
        ...{ variant_id, quantity },
        metadata: withUnit(null, unit),
      }))
    )
  }
)
