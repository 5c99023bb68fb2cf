import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateNumberSeriesDTO } from "../../../types/number-series"
import { numberSeries } from "../number-series-service"

/**
 * Changes a number series.
 *
 * Rollback writes the previous values back.
 *
 * @throws MedusaError NOT_FOUND, INVALID_DATA for a bad pattern, NOT_ALLOWED for
 * what is settled once a number is given.
 */
export const updateNumberSeriesStep = createStep(
  "update-number-series",
  async (
    { key, ...data }: UpdateNumberSeriesDTO & { key: string },
    { container }
  ) => {
    const previous = await numberSeries(container).changeSeries(key, data)
    const { name, pattern, reset, time_zone, gap_free, first_number } = previous
    return new StepResponse(previous.id, {
      key,
      previous: { name, pattern, reset, time_zone, gap_free, first_number },
    })
  },
  async (undo, { container }) => {
    if (undo) {
      await numberSeries(container).changeSeries(undo.key, undo.previous)
    }
  }
)
