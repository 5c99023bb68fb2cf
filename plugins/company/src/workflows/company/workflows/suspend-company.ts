import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import { CompanyEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { updateCompanyStep } from "../steps/update-company"

export const suspendCompanyWorkflowId = "suspend-company"

/**
 * Suspends a company and everything below it: from the next request on nobody
 * orders for it, whoever is logged in.
 *
 * @example
 * await suspendCompanyWorkflow(container).run({
 *   input: { id: "comp_123", reason: "Unpaid invoices" },
 * })
 *
 * @summary Suspend a company.
 */
export const suspendCompanyWorkflow = createWorkflow(
  suspendCompanyWorkflowId,
  (
    input: WorkflowData<Attributed & { id: string; reason?: string | null }>
  ) => {
    const change = transform({ input }, ({ input }) => ({
      id: input.id,
      status: "suspended" as const,
      status_reason: input.reason ?? null,
    }))
    const { previous } = updateCompanyStep(change)
    emitEventStep({
      eventName: CompanyEvents.SUSPENDED,
      data: { id: input.id },
    })
    recordActivityStep({
      company_id: input.id,
      action: CompanyEvents.SUSPENDED,
      subject: { type: "company", id: input.id },
      before: previous,
      after: change,
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
