import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { QuantityRule } from "../../../domain/order-terms/quantity-terms"
import { faultsOfQuantityRules } from "../../../domain/order-terms/rule-faults"
import { targetKey } from "../../../domain/target"
import { findTargets } from "../find-targets"

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
    const known = await findTargets(rules, container)
    const unknown = rules.flatMap((rule, row) =>
      known.has(targetKey(rule))
        ? []
        : [
            `quantity_rules, row ${row + 1}, target_id: there is no ${rule.target_type} with the id ${rule.target_id}`,
          ]
    )
    const faults = [...faultsOfQuantityRules(rules), ...unknown]
    if (faults.length) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join("\n"))
    }
    return new StepResponse(undefined)
  }
)
