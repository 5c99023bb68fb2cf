import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  faultOfOrderValue,
  type OrderValueTerms,
} from "../../../domain/order-terms/order-value"

export const validateOrderValueStepId = "validate-order-value"

/**
 * Refuses an order value that contradicts itself. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA naming the field.
 */
export const validateOrderValueStep = createStep(
  validateOrderValueStepId,
  async (terms: OrderValueTerms | null) => {
    const fault = terms && faultOfOrderValue(terms)
    if (fault) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, fault)
    }
    return new StepResponse(undefined)
  }
)
