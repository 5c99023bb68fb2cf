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
import type { FreightTerms } from "../../../domain/freight/freight-terms"
import { ContractEvents } from "../../../types/events"
import { contractFields, contractLock } from "../../contract/contract-lock"
import { validateContractEditableStep } from "../../contract/steps/validate-contract-editable"
import { replaceDeliveryRowsStep } from "../steps/replace-delivery-rows"
import { validateFreightTermsStep } from "../steps/validate-freight-terms"

export const setFreightTermsWorkflowId = "set-freight-terms"

/** What a contract says about freight from now on; null: nothing. */
export type SetFreightTermsWorkflowInput = {
  contract_id: string
  terms: FreightTerms | null
}

/**
 * Sets what a contract says about freight. Rolled back as a whole.
 *
 * @example
 * await setFreightTermsWorkflow(container).run({
 *   input: { contract_id: "contr_1", terms: null },
 * })
 */
export const setFreightTermsWorkflow = createWorkflow(
  setFreightTermsWorkflowId,
  (input: WorkflowData<SetFreightTermsWorkflowInput & Attributed>) => {
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
    validateFreightTermsStep(input.terms)

    const before = replaceDeliveryRowsStep(
      transform({ input }, ({ input: { contract_id, terms } }) => ({
        table: "FreightTerms" as const,
        scope: { contract_id },
        rows: terms ? [{ ...terms }] : [],
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
        freight: before[0] ?? null,
      })),
      after: transform({ input }, ({ input }) => ({ freight: input.terms })),
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(before)
  }
)
