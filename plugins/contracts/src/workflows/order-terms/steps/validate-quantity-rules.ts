import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { unknownTargets } from "../../../articles"
import type { QuantityRule } from "../../../domain/order-terms/quantity-terms"
import { faultsOfQuantityRules } from "../../../domain/order-terms/rule-faults"

export const validateQuantityRulesStepId = "validate-quantity-rules"

/**
 * Refuses rules that say nothing, contradict themselves, say something twice
 * about the same, or are about what does not exist. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA naming row and field.
 */
export const validateQuantityRulesStep = createStep(
  validateQuantityRulesStepId,
  async (rules: QuantityRule[], { container }) => {
    const unknown = await unknownTargets(container, rules)
    const faults = [
      ...faultsOfQuantityRules(rules),
      ...unknown.map(
        ({ row, sentence }) => `quantity_rules, row ${row + 1}, ${sentence}`
      ),
    ]
    if (faults.length) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join("\n"))
    }
    return new StepResponse(undefined)
  }
)
