import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AssignNumberDTO } from "../../../types/number-series"
import { numberSeries } from "../number-series-service"

/** Who wants a number of which series. */
export type AssignDocumentNumberStepInput = AssignNumberDTO & {
  /** Do without a number where the merchant has no such series. */
  if_exists?: boolean
}

/**
 * Gives a paper its number: the one that it has, or the next of the series.
 *
 * Rollback gives a new number back; in a series without gaps the next paper
 * gets it.
 *
 * @throws MedusaError NOT_FOUND for an unknown series, unless `if_exists`.
 */
export const assignDocumentNumberStep = createStep(
  "assign-document-number",
  async (
    { if_exists, ...wanted }: AssignDocumentNumberStepInput,
    { container }
  ) => {
    const service = numberSeries(container)
    const [known] = if_exists
      ? await service.listNumberSeries({ key: wanted.series })
      : [null]
    const assigned =
      known === undefined ? null : await service.assignNumber(wanted)
    return new StepResponse(
      assigned?.number ?? null,
      assigned?.is_new ? wanted : null
    )
  },
  async (given, { container }) => {
    if (given) {
      await numberSeries(container).giveBackNumber(given)
    }
  }
)
