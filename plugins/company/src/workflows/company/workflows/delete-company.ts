import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  deleteCustomerGroupsWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import { CompanyEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { deleteAddressesOfCompanyStep } from "../../company-address/steps/delete-addresses-of-company"
import { deleteCompanyStep } from "../steps/delete-company"

export const deleteCompanyWorkflowId = "delete-company"

/**
 * Deletes a company without others below it, its members, addresses, contact
 * points and its customer group. Its orders stay, and keep their link.
 *
 * @example
 * await deleteCompanyWorkflow(container).run({ input: { id: "comp_123" } })
 *
 * @summary Delete a company.
 */
export const deleteCompanyWorkflow = createWorkflow(
  deleteCompanyWorkflowId,
  (input: WorkflowData<Attributed & { id: string }>) => {
    const company = deleteCompanyStep(
      transform({ input }, ({ input }) => ({ id: input.id }))
    )
    deleteAddressesOfCompanyStep(
      transform({ input }, ({ input }) => ({ company_id: input.id }))
    )
    when("delete-customer-group", { company }, ({ company }) =>
      Boolean(company.customer_group_id)
    ).then(() => {
      deleteCustomerGroupsWorkflow.runAsStep({
        input: transform({ company }, ({ company }) => ({
          ids: [company.customer_group_id as string],
        })),
      })
    })
    emitEventStep({ eventName: CompanyEvents.DELETED, data: { id: input.id } })
    recordActivityStep({
      company_id: input.id,
      action: CompanyEvents.DELETED,
      subject: { type: "company", id: input.id },
      before: company,
      actor: input.actor,
    })
    return new WorkflowResponse(input.id)
  }
)
