import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import { ContactPointEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { loggedContactPoint } from "../logged-contact-point"
import { deleteContactPointStep } from "../steps/delete-contact-point"

export const deleteContactPointWorkflowId = "delete-contact-point"

/**
 * Deletes a contact point of a company.
 *
 * @example
 * await deleteContactPointWorkflow(container).run({ input: { id: "ccpt_123" } })
 *
 * @summary Delete a company's contact point.
 */
export const deleteContactPointWorkflow = createWorkflow(
  deleteContactPointWorkflowId,
  (input: WorkflowData<{ id: string } & Attributed>) => {
    const previous = deleteContactPointStep(input)
    emitEventStep({
      eventName: ContactPointEvents.DELETED,
      data: transform({ previous }, ({ previous }) => ({
        id: previous.id,
        company_id: previous.company_id,
      })),
    })
    recordActivityStep(
      transform({ input, previous }, ({ input, previous }) => ({
        company_id: previous.company_id,
        action: "contact_point.deleted",
        subject: {
          type: "company_contact_point",
          id: previous.id,
        },
        before: loggedContactPoint(previous),
        actor: input.actor,
      }))
    )
    return new WorkflowResponse(input.id)
  }
)
