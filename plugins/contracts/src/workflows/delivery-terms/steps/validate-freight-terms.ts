import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  faultOfFreightTerms,
  type FreightTerms,
} from "../../../domain/freight/freight-terms"

export const validateFreightTermsStepId = "validate-freight-terms"

const unknownOf = (
  asked: string[],
  found: { id: string }[]
): string | undefined => asked.find((id) => !found.some((row) => row.id === id))

const refuse = (sentence: string): never => {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, sentence)
}

/**
 * Refuses freight terms that contradict themselves, or name a shipping option
 * or a type that there is not. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA naming the field.
 */
export const validateFreightTermsStep = createStep(
  validateFreightTermsStepId,
  async (terms: FreightTerms | null, { container }) => {
    if (!terms) {
      return new StepResponse(undefined)
    }
    const fault = faultOfFreightTerms(terms)
    if (fault) {
      refuse(fault)
    }
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const { shipping_option_ids: ids, shipping_option_type_ids: types } = terms
    const option =
      ids.length &&
      unknownOf(ids, await fulfillment.listShippingOptions({ id: ids }))
    if (option) {
      refuse(`shipping_option_ids: there is no shipping option ${option}`)
    }
    const type =
      types.length &&
      unknownOf(types, await fulfillment.listShippingOptionTypes({ id: types }))
    if (type) {
      refuse(`shipping_option_type_ids: there is no type ${type}`)
    }
    return new StepResponse(undefined)
  }
)
