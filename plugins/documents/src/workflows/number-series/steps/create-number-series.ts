import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateNumberSeriesDTO } from "../../../types/number-series"
import { numberSeries } from "../number-series-service"

/**
 * Starts a number series.
 *
 * Rollback removes it, unless it has given a number by then.
 *
 * @throws MedusaError INVALID_DATA for a bad pattern, DUPLICATE_ERROR for a key that there is.
 */
export const createNumberSeriesStep = createStep(
  "create-number-series",
  async (data: CreateNumberSeriesDTO, { container }) => {
    const series = await numberSeries(container).startSeries(data)
    return new StepResponse(series, series)
  },
  async (series, { container }) => {
    if (!series) {
      return
    }
    const service = numberSeries(container)
    const [given] = await service.listDocumentNumbers({ series_id: series.id })
    if (!given) {
      await service.removeSeries(series.key)
    }
  }
)
