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
  createCompanyRoleStep,
  type CreateCompanyRoleInput,
} from "../steps/create-company-role"

export const createCompanyRoleWorkflowId = "create-company-role"

/**
 * Defines a role for a company and those below it. Members cannot put more
 * into it than they hold.
 *
 * @example
 * await createCompanyRoleWorkflow(container).run({
 *   input: {
 *     company_id: "comp_123",
 *     name: "Site manager",
 *     grants: [{ permission: "order.place", scope: "own" }],
 *     by: "staff",
 *   },
 * })
 *
 * @summary Define a role.
 */
export const createCompanyRoleWorkflow = createWorkflow(
  createCompanyRoleWorkflowId,
  (input: WorkflowData<CreateCompanyRoleInput & Attributed>) => {
    const role = createCompanyRoleStep(
      transform({ input }, ({ input: { actor: _actor, ...role } }) => role)
    )
    emitEventStep({
      eventName: CompanyRoleEvents.CREATED,
      data: { id: role.id, company_id: role.company_id },
    })
    recordActivityStep({
      company_id: role.company_id,
      action: CompanyRoleEvents.CREATED,
      subject: { type: "company_role", id: role.id, label: role.name },
      after: { name: role.name, grants: role.grants },
      actor: input.actor,
    })
    return new WorkflowResponse(role)
  }
)
