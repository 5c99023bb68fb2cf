import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type DeliveryArea,
  faultsOfAreas,
} from "../../../domain/delivery/delivery-area"

export const validateDeliveryAreasStepId = "validate-delivery-areas"

/**
 * Refuses areas with impossible ranges, and those that overlap. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA naming each row and field.
 */
export const validateDeliveryAreasStep = createStep(
  validateDeliveryAreasStepId,
  async (areas: DeliveryArea[]) => {
    const faults = faultsOfAreas(areas)
    if (faults.length) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        faults.slice(0, 20).join(". ")
      )
    }
    return new StepResponse(undefined)
  }
)
