import type { Attributed } from "@medusa-b2b/company/types"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { FreightTerms } from "../../../domain/freight/freight-terms"
import { changeContract } from "../../contract/change-contract"
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
    changeContract(input, () => {
      validateFreightTermsStep(input.terms)

      const rows = replaceDeliveryRowsStep(
        transform({ input }, ({ input: { contract_id, terms } }) => ({
          table: "FreightTerms" as const,
          scope: { contract_id },
          rows: terms ? [{ ...terms }] : [],
        }))
      )
      return {
        before: transform({ rows }, ({ rows }) => ({
          freight: rows[0] ?? null,
        })),
        after: transform({ input }, ({ input }) => ({ freight: input.terms })),
      }
    })
    return new WorkflowResponse(undefined)
  }
)
