import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type PromisedLine,
  promiseProblems,
} from "../../../domain/price-promise"

export const validatePromisedLinesStepId = "validate-promised-lines"

/**
 * Refuses lines that contradict each other or name an article that does not
 * exist. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA naming the line.
 */
export const validatePromisedLinesStep = createStep(
  validatePromisedLinesStepId,
  async (lines: PromisedLine[], { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "variant",
      fields: ["id"],
      filters: { id: lines.map(({ variant_id }) => variant_id) },
    })
    const known = new Set(data.map(({ id }) => id))
    const problems = [
      ...lines.flatMap(({ variant_id }, at) =>
        known.has(variant_id)
          ? []
          : [`lines.${at}: there is no variant with the id ${variant_id}`]
      ),
      ...promiseProblems(lines),
    ]
    if (problems.length) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, problems.join(". "))
    }
    return new StepResponse(undefined)
  }
)
