import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import { CompanyAddressEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { deleteCompanyAddressStep } from "../steps/delete-company-address"

export const deleteCompanyAddressWorkflowId = "delete-company-address"

/**
 * Deletes an address from a company's book. Carts and orders keep their copy.
 *
 * @example
 * await deleteCompanyAddressWorkflow(container).run({ input: { id: "cadr_123" } })
 *
 * @summary Delete a company's address.
 */
export const deleteCompanyAddressWorkflow = createWorkflow(
  deleteCompanyAddressWorkflowId,
  (input: WorkflowData<{ id: string } & Attributed>) => {
    const previous = deleteCompanyAddressStep(input)
    emitEventStep({
      eventName: CompanyAddressEvents.DELETED,
      data: transform({ previous }, ({ previous }) => ({
        id: previous.id,
        company_id: previous.company_id,
      })),
    })
    recordActivityStep(
      transform({ input, previous }, ({ input, previous }) => ({
        company_id: previous.company_id,
        action: "address.deleted",
        subject: {
          type: "company_address",
          id: previous.id,
          label: previous.label,
        },
        before: previous,
        actor: input.actor,
      }))
    )
    return new WorkflowResponse(input.id)
  }
)
