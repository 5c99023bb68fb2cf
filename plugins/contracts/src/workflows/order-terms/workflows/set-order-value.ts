import type { Attributed } from "@medusa-b2b/company/types"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { OrderValueTerms } from "../../../domain/order-terms/order-value"
import { changeContract } from "../../contract/change-contract"
import { replaceOrderTermsStep } from "../steps/replace-order-terms"
import { validateOrderValueStep } from "../steps/validate-order-value"

export const setOrderValueWorkflowId = "set-order-value"

/** What a contract says about the value of an order from now on; null: nothing. */
export type SetOrderValueWorkflowInput = {
  contract_id: string
  order_value: OrderValueTerms | null
}

/**
 * Sets what a contract says about the value of an order. Rolled back as a whole.
 *
 * @example
 * await setOrderValueWorkflow(container).run({
 *   input: { contract_id: "contr_1", order_value: null },
 * })
 */
export const setOrderValueWorkflow = createWorkflow(
  setOrderValueWorkflowId,
  (input: WorkflowData<SetOrderValueWorkflowInput & Attributed>) => {
    changeContract(input, () => {
      validateOrderValueStep(input.order_value)

      const rows = replaceOrderTermsStep(
        transform({ input }, ({ input: { contract_id, order_value } }) => ({
          table: "OrderValueTerms" as const,
          contract_id,
          rows: order_value ? [{ ...order_value }] : [],
        }))
      )
      return {
        before: transform({ rows }, ({ rows }) => ({
          order_value: rows[0] ?? null,
        })),
        after: transform({ input }, ({ input }) => ({
          order_value: input.order_value,
        })),
      }
    })
    return new WorkflowResponse(undefined)
  }
)
