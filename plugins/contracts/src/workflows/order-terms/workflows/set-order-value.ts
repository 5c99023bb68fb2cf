import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import type { OrderValueTerms } from "../../../domain/order-terms/order-value"
import { ContractEvents } from "../../../types/events"
import { contractFields, contractLock } from "../../contract/contract-lock"
import { validateContractEditableStep } from "../../contract/steps/validate-contract-editable"
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
    const lock = transform({ input }, ({ input }) =>
      contractLock(input.contract_id)
    )
    acquireLockStep(lock)
    const { data: contract } = useQueryGraphStep({
      entity: "contract",
      fields: contractFields,
      filters: { id: input.contract_id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-contract" })
    validateContractEditableStep(contract)
    validateOrderValueStep(input.order_value)

    const before = replaceOrderTermsStep(
      transform({ input }, ({ input: { contract_id, order_value } }) => ({
        table: "OrderValueTerms" as const,
        contract_id,
        rows: order_value ? [{ ...order_value }] : [],
      }))
    )
    emitEventStep({
      eventName: ContractEvents.UPDATED,
      data: { id: input.contract_id },
    })
    recordActivityStep({
      company_id: null,
      action: ContractEvents.UPDATED,
      subject: {
        type: "contract",
        id: input.contract_id,
        label: contract.number,
      },
      before: transform({ before }, ({ before }) => ({
        order_value: before[0] ?? null,
      })),
      after: transform({ input }, ({ input }) => ({
        order_value: input.order_value,
      })),
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(before)
  }
)
