import type { Attributed } from "@medusa-b2b/company/types"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { QuantityRule } from "../../../domain/order-terms/quantity-terms"
import { changeContract } from "../../contract/change-contract"
import { replaceOrderTermsStep } from "../steps/replace-order-terms"
import { validateQuantityRulesStep } from "../steps/validate-quantity-rules"

export const setQuantityRulesWorkflowId = "set-quantity-rules"

/** What a contract says about quantities from now on; none: nothing. */
export type SetQuantityRulesWorkflowInput = {
  contract_id: string
  quantity_rules: QuantityRule[]
}

/**
 * Sets how much a contract lets order of which articles, all rules at once. Rolled
 * back as a whole.
 *
 * @example
 * await setQuantityRulesWorkflow(container).run({
 *   input: { contract_id: "contr_1", quantity_rules: [] },
 * })
 */
export const setQuantityRulesWorkflow = createWorkflow(
  setQuantityRulesWorkflowId,
  (input: WorkflowData<SetQuantityRulesWorkflowInput & Attributed>) => {
    changeContract(input, () => {
      validateQuantityRulesStep(input.quantity_rules)

      const rows = replaceOrderTermsStep(
        transform({ input }, ({ input: { contract_id, quantity_rules } }) => ({
          table: "QuantityRules" as const,
          contract_id,
          rows: quantity_rules.map((rule) => ({ ...rule })),
        }))
      )
      return {
        before: transform({ rows }, ({ rows }) => ({
          quantity_rules: rows,
        })),
        after: transform({ input }, ({ input }) => ({
          quantity_rules: input.quantity_rules,
        })),
      }
    })
    return new WorkflowResponse(undefined)
  }
)
