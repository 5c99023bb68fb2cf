import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONTRACT_STATUSES, isEditable } from "../../../domain/contract-status"

export const validateDiscountGroupUnusedStepId =
  "validate-discount-group-unused"

/** Contracts that a refusal names. */
const NAMED = 5

type Using = { contract: { number: string } }

/**
 * Refuses to delete a discount group that a contract gives a percentage on; one
 * that is terminated gives none any more. Changes nothing.
 *
 * @throws MedusaError NOT_ALLOWED naming the contracts.
 */
export const validateDiscountGroupUnusedStep = createStep(
  validateDiscountGroupUnusedStepId,
  async (
    { id, code }: { id: string; code: string },
    { container }
  ): Promise<StepResponse<void>> => {
    const { data, metadata } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "contract_rate",
        fields: ["contract.number"],
        filters: {
          target_type: "discount_group",
          target_id: id,
          contract: { status: CONTRACT_STATUSES.filter(isEditable) },
        },
        pagination: { skip: 0, take: NAMED, order: { id: "ASC" } },
      })
    const rates = data as unknown as Using[]
    if (rates.length) {
      const more = (metadata?.count ?? rates.length) - rates.length
      const numbers = rates.map(({ contract }) => contract.number).join(", ")
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The discount group ${code} has percentages in the contracts ${numbers}${more > 0 ? ` and ${more} more` : ""}: delete those first`
      )
    }
    return new StepResponse(undefined)
  }
)
