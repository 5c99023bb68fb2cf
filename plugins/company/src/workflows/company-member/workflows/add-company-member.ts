import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  emitEventStep,
  linkCustomersToCustomerGroupWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { AddMemberDTO } from "../../../types/company"
import { CompanyMemberEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { addCompanyMemberStep } from "../steps/add-company-member"
import {
  findOrCreatePersonStep,
  type PersonInput,
} from "../steps/find-or-create-person"
import { retrieveCustomerGroupStep } from "../steps/retrieve-customer-group"

/** The company, the person and their role. */
export type AddCompanyMemberInput = Omit<AddMemberDTO, "customer_id"> &
  PersonInput &
  Attributed

export const addCompanyMemberWorkflowId = "add-company-member"

/**
 * Makes a person a member of a company and of its customer group. Their first
 * company becomes their default one.
 *
 * @example
 * await addCompanyMemberWorkflow(container).run({
 *   input: { company_id: "comp_123", email: "berit@nordbygg.test", role: "buyer" },
 * })
 *
 * @summary Add a member.
 */
export const addCompanyMemberWorkflow = createWorkflow(
  addCompanyMemberWorkflowId,
  (input: WorkflowData<AddCompanyMemberInput>) => {
    const groupId = retrieveCustomerGroupStep(
      transform({ input }, ({ input }) => ({ company_id: input.company_id }))
    )
    const person = findOrCreatePersonStep(input)
    const member = addCompanyMemberStep(
      transform({ input, person }, ({ input, person }) => ({
        company_id: input.company_id,
        customer_id: person.customer_id,
        role: input.role,
        is_default: input.is_default,
        external_id: input.external_id,
        language: input.language,
      }))
    )
    when("join-customer-group", { groupId }, ({ groupId }) =>
      Boolean(groupId)
    ).then(() => {
      linkCustomersToCustomerGroupWorkflow.runAsStep({
        input: transform({ groupId, person }, ({ groupId, person }) => ({
          id: groupId as string,
          add: [person.customer_id],
        })),
      })
    })
    emitEventStep({
      eventName: CompanyMemberEvents.ADDED,
      data: transform({ member }, ({ member }) => ({
        id: member.id,
        company_id: member.company_id,
        customer_id: member.customer_id,
      })),
    })
    recordActivityStep({
      company_id: member.company_id,
      action: "member.added",
      subject: { type: "company_member", id: member.id },
      after: transform({ member }, ({ member }) => ({
        role: member.role,
        is_default: member.is_default,
      })),
      actor: input.actor,
    })
    return new WorkflowResponse(member)
  }
)
