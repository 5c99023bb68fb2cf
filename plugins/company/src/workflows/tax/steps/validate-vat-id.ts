import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkVatId } from "../../../domain/identity/vat-id"
import { faultSentence } from "../../../domain/identity/number-fault"
import type { LegalEntity } from "../legal-entity"

/**
 * The VAT id of a legal entity, in the form in which answers are stored.
 *
 * @throws MedusaError INVALID_DATA when there is none, or its form or check digit is wrong.
 */
export const validateVatIdStep = createStep(
  "validate-vat-id",
  async ({ id, name, vat_id }: LegalEntity) => {
    if (!vat_id) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `${name} (${id}) has no VAT id to check`
      )
    }
    const checked = checkVatId(vat_id)
    if (!checked.ok) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The VAT id of ${name} (${id}) ${faultSentence(checked.fault)}`
      )
    }
    return new StepResponse(checked.vat_id)
  }
)
