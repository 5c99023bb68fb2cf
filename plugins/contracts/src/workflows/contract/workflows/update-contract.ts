import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import { type PaymentTerms, writePaymentTerms } from "@medusa-b2b/kit/terms"
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
  updatePriceListsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { ContractEvents } from "../../../types/events"
import { contractFields, contractLock } from "../contract-lock"
import { priceListTitle } from "../price-list-title"
import { updateContractStep } from "../steps/update-contract"
import { validateContractEditableStep } from "../steps/validate-contract-editable"
import { validateContractNumberStep } from "../steps/validate-contract-number"
import { validateContractValidityStep } from "../steps/validate-contract-validity"

export const updateContractWorkflowId = "update-contract"

/** What of a contract is changed; what is left out stays. */
export type UpdateContractWorkflowInput = {
  id: string
  number?: string
  name?: string
  starts_at?: Date | string | null
  ends_at?: Date | string | null
  /** null: the contract says nothing of it. */
  payment_terms?: PaymentTerms | null
  /** Whether no farther contract and no list price holds where this one has no price. */
  is_exclusive?: boolean
  /** Whether campaigns that are cheaper apply, too. */
  campaigns_apply?: boolean
  /** For staff alone. */
  notes?: string | null
  metadata?: Record<string, unknown> | null
}

/**
 * Changes what a contract says of itself, but for its parties, prices and
 * percentages; its price list's title and dates follow. Rolled back as a whole.
 *
 * @example
 * await updateContractWorkflow(container).run({
 *   input: { id: "contr_1", ends_at: "2027-01-01T00:00:00Z" },
 * })
 */
export const updateContractWorkflow = createWorkflow(
  updateContractWorkflowId,
  (input: WorkflowData<UpdateContractWorkflowInput & Attributed>) => {
    const lock = transform({ input }, ({ input }) => contractLock(input.id))
    acquireLockStep(lock)

    const { data: before } = useQueryGraphStep({
      entity: "contract",
      fields: contractFields,
      filters: { id: input.id },
      options: { throwIfKeyNotFound: true, isList: false },
    }).config({ name: "get-contract" })
    validateContractEditableStep(before)
    validateContractNumberStep({ id: input.id, number: input.number })
    const validity = transform({ before, input }, ({ before, input }) => ({
      starts_at:
        input.starts_at === undefined ? before.starts_at : input.starts_at,
      ends_at: input.ends_at === undefined ? before.ends_at : input.ends_at,
    }))
    validateContractValidityStep(validity)

    const change = transform(
      { input },
      ({ input: { actor: _actor, payment_terms, ...change } }) => ({
        ...change,
        ...(payment_terms !== undefined && writePaymentTerms(payment_terms)),
      })
    )
    const contract = updateContractStep(change)
    const lists = transform({ contract }, ({ contract }) => [
      {
        id: contract.price_list_id as string,
        title: priceListTitle(contract),
        starts_at: contract.starts_at as unknown as string,
        ends_at: contract.ends_at as unknown as string,
      },
    ])
    updatePriceListsWorkflow.runAsStep({ input: { price_lists_data: lists } })

    emitEventStep({
      eventName: ContractEvents.UPDATED,
      data: { id: input.id },
    })
    recordActivityStep({
      company_id: null,
      action: ContractEvents.UPDATED,
      subject: { type: "contract", id: input.id, label: contract.number },
      before: before,
      after: change,
      actor: input.actor,
    })
    releaseLockStep(lock)
    return new WorkflowResponse(contract)
  }
)
