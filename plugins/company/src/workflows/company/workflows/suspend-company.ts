import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CompanyEvents } from "../../../types/events"
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
  (input: WorkflowData<{ id: string; reason?: string | null }>) => {
    updateCompanyStep(
      transform({ input }, ({ input }) => ({
        id: input.id,
        status: "suspended" as const,
        status_reason: input.reason ?? null,
      }))
    )
    emitEventStep({
      eventName: CompanyEvents.SUSPENDED,
      data: { id: input.id },
    })
    return new WorkflowResponse(input.id)
  }
)
