import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import { CompanyRoleEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import {
  updateCompanyRoleStep,
  type UpdateCompanyRoleInput,
} from "../steps/update-company-role"

export const updateCompanyRoleWorkflowId = "update-company-role"

/**
 * Changes a role, at once for everybody who has it. Members cannot widen it
 * beyond what they hold, nor take the last admin from a company with it.
 *
 * @example
 * await updateCompanyRoleWorkflow(container).run({
 *   input: { id: "crole_123", name: "Foreman", by: "staff" },
 * })
 *
 * @summary Change a role.
 */
export const updateCompanyRoleWorkflow = createWorkflow(
  updateCompanyRoleWorkflowId,
  (input: WorkflowData<UpdateCompanyRoleInput & Attributed>) => {
    const previous = updateCompanyRoleStep(
      transform({ input }, ({ input: { actor: _actor, ...change } }) => change)
    )
    emitEventStep({
      eventName: CompanyRoleEvents.UPDATED,
      data: { id: previous.id, company_id: previous.company_id },
    })
    recordActivityStep({
      company_id: previous.company_id,
      action: CompanyRoleEvents.UPDATED,
      subject: { type: "company_role", id: previous.id, label: previous.name },
      before: previous,
      after: { name: input.name, grants: input.grants },
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
