import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { unknownTargets } from "../../../articles"
import { type RangeRule, targetOf } from "../../../domain/range/range-rule"
import { ruleFaults } from "../../../domain/range/rule-faults"
import { PRODUCT_RANGE_MODULE } from "../../../modules/product_range"
import type {
  ProductRangeModuleService,
  RangeRuleRow,
} from "../../../modules/product_range/service"

export const validateRangeRulesStepId = "validate-range-rules"

/** Rules to make and to remove; without a range: those of one that is being made. */
export type ValidateRangeRulesStepInput = {
  range_id?: string
  create: RangeRule[]
  remove?: string[]
}

const standingRules = async (
  { range_id, remove = [] }: ValidateRangeRulesStepInput,
  service: ProductRangeModuleService
): Promise<RangeRuleRow[]> => {
  if (!range_id) {
    return []
  }
  const rules = (await service.listProductRangeRules({
    range_id,
  })) as RangeRuleRow[]
  const ids = new Set(rules.map(({ id }) => id))
  const unknown = remove.findIndex((id) => !ids.has(id))
  if (unknown >= 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `delete, row ${unknown + 1}: the range has no rule with the id ${remove[unknown]}`
    )
  }
  return rules.filter(({ id }) => !remove.includes(id))
}

/**
 * Refuses rules that say nothing new, contradict each other, or name what does
 * not exist, and a range that would have none. Changes nothing.
 *
 * @throws MedusaError INVALID_DATA naming row and field.
 */
export const validateRangeRulesStep = createStep(
  validateRangeRulesStepId,
  async (input: ValidateRangeRulesStepInput, { container }) => {
    const standing = await standingRules(
      input,
      container.resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
    )
    const field = input.range_id ? "create" : "rules"
    if (!input.create.length && !standing.length) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `${field}: a range needs at least one rule; a contract that is to have no range is given none`
      )
    }

    const unknown = await unknownTargets(container, input.create.map(targetOf))
    const faults = [...ruleFaults(input.create, standing), ...unknown].sort(
      (a, b) => a.row - b.row
    )
    if (faults.length) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        faults
          .map(({ row, sentence }) => `${field}, row ${row + 1}, ${sentence}`)
          .join("\n")
      )
    }
    return new StepResponse(undefined)
  }
)
