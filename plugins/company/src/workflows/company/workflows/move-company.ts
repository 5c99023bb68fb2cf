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
  (
    input: WorkflowData<Attributed & { id: string; parent_id: string | null }>
  ) => {
    const moved = moveCompanyStep(
      transform({ input }, ({ input: { id, parent_id } }) => ({
        id,
        parent_id,
      }))
    )
    emitEventStep({ eventName: CompanyEvents.MOVED, data: { id: input.id } })
    recordActivityStep({
      company_id: input.id,
      action: CompanyEvents.MOVED,
      subject: { type: "company", id: input.id },
      before: { parent_id: moved.previous_parent_id },
      after: { parent_id: input.parent_id },
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
