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
import type { QuantityRule } from "../../../domain/order-terms/quantity-terms"
import { ContractEvents } from "../../../types/events"
import { contractFields, contractLock } from "../../contract/contract-lock"
import { validateContractEditableStep } from "../../contract/steps/validate-contract-editable"
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
    validateQuantityRulesStep(input.quantity_rules)

    const before = replaceOrderTermsStep(
      transform({ input }, ({ input: { contract_id, quantity_rules } }) => ({
        table: "QuantityRules" as const,
        contract_id,
        rows: quantity_rules.map((rule) => ({ ...rule })),
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
        quantity_rules: before,
      })),
      after: transform({ input }, ({ input }) => ({
        quantity_rules: input.quantity_rules,
      })),
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(before)
  }
)
