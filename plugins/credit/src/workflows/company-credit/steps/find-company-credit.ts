import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findCredit } from "../find-credit"

/**
 * A company's credit by its id. Changes nothing.
 *
 * @throws MedusaError NOT_FOUND
 */
export const findCompanyCreditStep = createStep(
  "find-company-credit",
  async (id: string, { container }) =>
    new StepResponse(await findCredit(id, container))
)
