import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import { type PaymentTerms, writePaymentTerms } from "@medusa-b2b/kit/terms"
import { PriceListStatus, PriceListType } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createPriceListsWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import { CONTRACT_ATTRIBUTE } from "../../../pricing/context"
import { ContractEvents } from "../../../types/events"
import {
  createContractStep,
  type CreateContractStepInput,
} from "../steps/create-contract"
import { updateContractStep } from "../steps/update-contract"
import { validateContractNumberStep } from "../steps/validate-contract-number"
import { validateContractValidityStep } from "../steps/validate-contract-validity"
import { priceListTitle } from "../price-list-title"

export const createContractWorkflowId = "create-contract"

/** A new contract; it starts as a draft. */
export type CreateContractWorkflowInput = Omit<
  CreateContractStepInput,
  "payment_terms_kind" | "payment_terms_days"
> & {
  /** When orders on account are paid; default null: the contract says nothing of it. */
  payment_terms?: PaymentTerms | null
}

/**
 * Makes a contract as a draft, with the Medusa price list that will hold its
 * prices. Rolled back as a whole.
 *
 * @example
 * const { result } = await createContractWorkflow(container).run({
 *   input: { number: "NB-2026", name: "Nordbygg", currency_code: "sek" },
 * })
 */
export const createContractWorkflow = createWorkflow(
  createContractWorkflowId,
  (input: WorkflowData<CreateContractWorkflowInput & Attributed>) => {
    const data = transform(
      { input },
      ({ input: { actor: _actor, payment_terms, ...data } }) => ({
        ...data,
        ...writePaymentTerms(payment_terms ?? null),
      })
    )
    validateContractValidityStep(data)
    validateContractNumberStep({ number: input.number })
    const draft = createContractStep(data)

    const lists = transform({ draft }, ({ draft }) => [
      {
        title: priceListTitle(draft),
        description: `Prices of the contract ${draft.number}. Change them there.`,
        type: PriceListType.OVERRIDE,
        status: PriceListStatus.DRAFT,
        starts_at: draft.starts_at as unknown as string,
        ends_at: draft.ends_at as unknown as string,
        // Without this rule the list would be everybody's price.
        rules: { [CONTRACT_ATTRIBUTE]: [draft.id] },
      },
    ])
    const created = createPriceListsWorkflow.runAsStep({
      input: { price_lists_data: lists },
    })

    const listed = transform({ draft, created }, ({ draft, created }) => ({
      id: draft.id,
      price_list_id: created[0].id,
    }))
    const contract = updateContractStep(listed)

    emitEventStep({
      eventName: ContractEvents.CREATED,
      data: { id: contract.id },
    })
    recordActivityStep({
      company_id: null,
      action: ContractEvents.CREATED,
      subject: { type: "contract", id: contract.id, label: input.number },
      after: data,
      actor: input.actor,
    })
    return new WorkflowResponse(contract)
  }
)
