import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isForwards, type Validity } from "../../../domain/validity"

export const validateContractValidityStepId = "validate-contract-validity"

/**
 * Refuses a validity that ends before it starts. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA
 */
export const validateContractValidityStep = createStep(
  validateContractValidityStepId,
  async ({ starts_at, ends_at }: Partial<Validity>) => {
    const validity = { starts_at: starts_at ?? null, ends_at: ends_at ?? null }
    if (!isForwards(validity)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `ends_at (${ends_at}) must be after starts_at (${starts_at})`
      )
    }
    return new StepResponse(undefined)
  }
)
