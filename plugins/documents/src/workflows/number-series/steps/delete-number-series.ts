import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { numberSeries } from "../number-series-service"

/**
 * Removes a number series that has given no number.
 *
 * Rollback restores it.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED when it has given one.
 */
export const deleteNumberSeriesStep = createStep(
  "delete-number-series",
  async ({ key }: { key: string }, { container }) => {
    const { id } = await numberSeries(container).removeSeries(key)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await numberSeries(container).restoreNumberSeries(id)
    }
  }
)
