import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createCustomerGroupsWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { CreateCompanyDTO } from "../../../types/company"
import { CompanyEvents } from "../../../types/events"
import { customerGroupName } from "../customer-group-name"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { createCompanyStep } from "../steps/create-company"
import { updateCompanyStep } from "../steps/update-company"
import { validateReferenceRulesStep } from "../steps/validate-reference-rules"
import { validateRepresentativeStep } from "../steps/validate-representative"

export const createCompanyWorkflowId = "create-company"

/**
 * Creates a company in its place in the tree, with its customer group.
 *
 * @example
 * const { result } = await createCompanyWorkflow(container).run({
 *   input: { name: "Nordbygg Stockholm AB", kind: "legal_entity" },
 * })
 *
 * @summary Create a company.
 *
 * @property hooks.companyCreated - Runs after the company and its group are there.
 */
export const createCompanyWorkflow = createWorkflow(
  createCompanyWorkflowId,
  (input: WorkflowData<CreateCompanyDTO & Attributed>) => {
    validateReferenceRulesStep(
      transform({ input }, ({ input }) => ({ rules: input.reference_rules }))
    )
    validateRepresentativeStep(
      transform({ input }, ({ input }) => ({
        representative_id: input.representative_id,
      }))
    )
    const company = createCompanyStep(
      transform({ input }, ({ input: { actor: _actor, ...data } }) => data)
    )
    const groups = createCustomerGroupsWorkflow.runAsStep({
      input: transform({ company }, ({ company }) => ({
        customersData: [
          {
            name: customerGroupName(company),
            metadata: { company_id: company.id },
          },
        ],
      })),
    })
    updateCompanyStep(
      transform({ company, groups }, ({ company, groups }) => ({
        id: company.id,
        customer_group_id: groups[0].id,
      }))
    )
    emitEventStep({
      eventName: CompanyEvents.CREATED,
      data: { id: company.id },
    })
    recordActivityStep({
      company_id: company.id,
      action: CompanyEvents.CREATED,
      subject: { type: "company", id: company.id },
      after: transform(
        { input },
        ({ input: { actor: _actor, id: _id, ...data } }) => data
      ),
      actor: input.actor,
    })
    const companyCreated = createHook("companyCreated", { company })
    return new WorkflowResponse(company, { hooks: [companyCreated] })
  }
)
