import type { Attributed } from "@medusa-b2b/company/types"
import { recordActivityStep } from "@medusa-b2b/company/workflows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CreditEntryEvents } from "../../../types/events"
import {
  createCreditEntryStep,
  type CreateCreditEntryStepInput,
} from "../steps/create-credit-entry"
import { validateCreditEntryTitleStep } from "../steps/validate-credit-entry-title"

export const createCreditEntryWorkflowId = "create-credit-entry"

/**
 * Adds a credit entry to a company and notes it in the company's activity log.
 * Taken back whole when a later step fails.
 *
 * @example
 * const { result } = await createCreditEntryWorkflow(container).run({
 *   input: { company_id: "comp_1", title: "Solna" },
 * })
 *
 * @summary Add a credit entry to a company.
 */
export const createCreditEntryWorkflow = createWorkflow(
  createCreditEntryWorkflowId,
  (input: WorkflowData<CreateCreditEntryStepInput & Attributed>) => {
    const title = validateCreditEntryTitleStep(input.title)
    const creditEntry = createCreditEntryStep({
      company_id: input.company_id,
      title,
    })
    emitEventStep({
      eventName: CreditEntryEvents.CREATED,
      data: transform({ creditEntry }, ({ creditEntry }) => ({
        id: creditEntry.id,
        company_id: creditEntry.company_id,
      })),
    })
    recordActivityStep({
      company_id: input.company_id,
      action: CreditEntryEvents.CREATED,
      subject: { type: "credit_entry", id: creditEntry.id, label: title },
      after: { title },
      actor: input.actor,
    })
    return new WorkflowResponse(creditEntry)
  }
)
