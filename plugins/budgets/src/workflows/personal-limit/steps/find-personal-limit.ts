import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findLimit } from "../find-limit"

/**
 * A personal limit by its id. Changes nothing.
 *
 * @throws MedusaError NOT_FOUND
 */
export const findPersonalLimitStep = createStep(
  "find-personal-limit",
  async (id: string, { container }) =>
    new StepResponse(await findLimit(id, container))
)
