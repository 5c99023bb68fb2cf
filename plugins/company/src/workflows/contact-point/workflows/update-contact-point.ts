import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { UpdateContactPointDTO } from "../../../types/address"
import { ContactPointEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { loggedContactPoint } from "../logged-contact-point"
import { updateContactPointStep } from "../steps/update-contact-point"

/** The contact point, what to change in it, and who does it. */
export type UpdateContactPointInput = { id: string } & Attributed &
  UpdateContactPointDTO

export const updateContactPointWorkflowId = "update-contact-point"

/**
 * Changes a contact point, or which papers go there.
 *
 * @example
 * await updateContactPointWorkflow(container).run({
 *   input: { id: "ccpt_123", papers: ["invoice"] },
 * })
 *
 * @summary Change a company's contact point.
 */
export const updateContactPointWorkflow = createWorkflow(
  updateContactPointWorkflowId,
  (input: WorkflowData<UpdateContactPointInput>) => {
    const change = transform(
      { input },
      ({ input: { actor: _actor, ...change } }) => change
    )
    const previous = updateContactPointStep(change)
    emitEventStep({
      eventName: ContactPointEvents.UPDATED,
      data: transform({ previous }, ({ previous }) => ({
        id: previous.id,
        company_id: previous.company_id,
      })),
    })
    recordActivityStep(
      transform({ input, change, previous }, ({ input, change, previous }) => ({
        company_id: previous.company_id,
        action: "contact_point.updated",
        subject: {
          type: "company_contact_point",
          id: previous.id,
        },
        before: loggedContactPoint(previous),
        after: loggedContactPoint({ ...previous, ...change }),
        actor: input.actor,
      }))
    )
    return new WorkflowResponse(input.id)
  }
)
