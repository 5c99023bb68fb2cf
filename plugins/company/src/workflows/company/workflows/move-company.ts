import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CompanyEvents } from "../../../types/events"
import { moveCompanyStep } from "../steps/move-company"

export const moveCompanyWorkflowId = "move-company"

/**
 * Moves a company with all that is below it under another one, or to the top.
 *
 * @example
 * await moveCompanyWorkflow(container).run({
 *   input: { id: "comp_unit", parent_id: "comp_firm" },
 * })
 *
 * @summary Move a branch of the tree.
 */
export const moveCompanyWorkflow = createWorkflow(
  moveCompanyWorkflowId,
  (input: WorkflowData<{ id: string; parent_id: string | null }>) => {
    moveCompanyStep(input)
    emitEventStep({ eventName: CompanyEvents.MOVED, data: { id: input.id } })
    return new WorkflowResponse(input.id)
  }
)
