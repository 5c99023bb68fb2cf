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
  deleteCompanyRoleStep,
  type DeleteCompanyRoleInput,
} from "../steps/delete-company-role"

export const deleteCompanyRoleWorkflowId = "delete-company-role"

/**
 * Deletes a role. While somebody has it, another role has to take its place.
 *
 * @example
 * await deleteCompanyRoleWorkflow(container).run({
 *   input: { id: "crole_123", replacement: "buyer", by: "staff" },
 * })
 *
 * @summary Delete a role.
 */
export const deleteCompanyRoleWorkflow = createWorkflow(
  deleteCompanyRoleWorkflowId,
  (input: WorkflowData<DeleteCompanyRoleInput & Attributed>) => {
    const deleted = deleteCompanyRoleStep(
      transform({ input }, ({ input: { actor: _actor, ...role } }) => role)
    )
    emitEventStep({
      eventName: CompanyRoleEvents.DELETED,
      data: { id: deleted.role.id, company_id: deleted.role.company_id },
    })
    recordActivityStep({
      company_id: deleted.role.company_id,
      action: CompanyRoleEvents.DELETED,
      subject: {
        type: "company_role",
        id: deleted.role.id,
        label: deleted.role.name,
      },
      before: transform({ deleted, input }, ({ deleted, input }) => ({
        name: deleted.role.name,
        grants: deleted.role.grants,
        member_ids: deleted.member_ids,
        replacement: input.replacement,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(deleted)
  }
)
