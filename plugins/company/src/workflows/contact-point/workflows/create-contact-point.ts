import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Attributed } from "../../../types/activity"
import type { CreateContactPointDTO } from "../../../types/address"
import { ContactPointEvents } from "../../../types/events"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { validateCompanyStep } from "../../company/steps/validate-company"
import { loggedContactPoint } from "../logged-contact-point"
import { createContactPointStep } from "../steps/create-contact-point"

/** The contact point, and who adds it. */
export type CreateContactPointInput = CreateContactPointDTO & Attributed

export const createContactPointWorkflowId = "create-contact-point"

/**
 * Adds a mail address to a company, with the papers that go there.
 *
 * @example
 * await createContactPointWorkflow(container).run({
 *   input: {
 *     company_id: "comp_123",
 *     name: "Accounts payable",
 *     email: "faktura@nordbygg.example",
 *     papers: ["invoice", "reminder"],
 *   },
 * })
 *
 * @summary Add a contact point to a company.
 */
export const createContactPointWorkflow = createWorkflow(
  createContactPointWorkflowId,
  (input: WorkflowData<CreateContactPointInput>) => {
    validateCompanyStep(input)
    const point = createContactPointStep(
      transform({ input }, ({ input: { actor: _actor, ...data } }) => data)
    )
    emitEventStep({
      eventName: ContactPointEvents.CREATED,
      data: transform({ point }, ({ point }) => ({
        id: point.id,
        company_id: point.company_id,
      })),
    })
    recordActivityStep(
      transform({ input, point }, ({ input, point }) => ({
        company_id: point.company_id,
        action: "contact_point.created",
        subject: {
          type: "company_contact_point",
          id: point.id,
        },
        after: loggedContactPoint(point),
        actor: input.actor,
      }))
    )
    return new WorkflowResponse(point)
  }
)
