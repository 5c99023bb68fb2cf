import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { legalEntityOf } from "../legal-entity"

/**
 * Looks up the company whose VAT is to be settled, and refuses one whose VAT is
 * another's: a unit's is its legal entity's.
 *
 * @throws MedusaError NOT_FOUND for an unknown company, NOT_ALLOWED naming the one to go to.
 */
export const validateLegalEntityStep = createStep(
  "validate-legal-entity",
  async ({ company_id }: { company_id: string }, { container }) => {
    const entity = await legalEntityOf(company_id, container)
    if (!entity) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no company ${company_id}`
      )
    }
    if (entity.id !== company_id) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The VAT of ${company_id} is that of its legal entity ${entity.name} (${entity.id}): settle it there`
      )
    }
    return new StepResponse(entity)
  }
)
