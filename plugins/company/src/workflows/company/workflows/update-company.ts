import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { UpdateCompanyDTO } from "../../../types/company"
import { CompanyEvents } from "../../../types/events"
import { customerGroupName } from "../customer-group-name"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { renameCustomerGroupStep } from "../steps/rename-customer-group"
import { updateCompanyStep } from "../steps/update-company"
import { validateReferenceRulesStep } from "../steps/validate-reference-rules"
import { validateRepresentativeStep } from "../steps/validate-representative"

export const updateCompanyWorkflowId = "update-company"

/**
 * Changes a company's own fields. Its place in the tree and its status have
 * workflows of their own; its kind stays.
 *
 * @example
 * await updateCompanyWorkflow(container).run({
 *   input: { id: "comp_123", reference_rules: { cost_centre: { required: true, pattern: null } } },
 * })
 *
 * @summary Change a company.
 */
export const updateCompanyWorkflow = createWorkflow(
  updateCompanyWorkflowId,
  (input: WorkflowData<{ id: string } & UpdateCompanyDTO & Attributed>) => {
    validateReferenceRulesStep(
      transform({ input }, ({ input }) => ({ rules: input.reference_rules }))
    )
    validateRepresentativeStep(
      transform({ input }, ({ input }) => ({
        representative_id: input.representative_id,
      }))
    )
    const change = transform(
      { input },
      ({ input: { actor: _actor, ...change } }) => change
    )
    const { previous } = updateCompanyStep(change)
    when("rename-customer-group", { input, previous }, ({ input, previous }) =>
      Boolean(
        input.name && input.name !== previous.name && previous.customer_group_id
      )
    ).then(() => {
      renameCustomerGroupStep(
        transform({ input, previous }, ({ input, previous }) => ({
          id: previous.customer_group_id as string,
          name: customerGroupName({ id: input.id, name: input.name as string }),
        }))
      )
    })
    emitEventStep({ eventName: CompanyEvents.UPDATED, data: { id: input.id } })
    recordActivityStep({
      company_id: input.id,
      action: CompanyEvents.UPDATED,
      subject: { type: "company", id: input.id },
      before: previous,
      after: change,
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
