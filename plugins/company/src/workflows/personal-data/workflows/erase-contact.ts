import { generateEntityId } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Attributed } from "../../../types/activity"
import { recordActivityStep } from "../../activity/steps/record-activity"
import { eraseContactDataStep } from "../steps/erase-contact-data"

export const eraseContactWorkflowId = "erase-contact"

/**
 * Forgets what is kept by an e-mail address of somebody who is no customer:
 * applications, invitations, contact points, mails. The activity log says that
 * somebody was forgotten, and not who.
 *
 * @example
 * await eraseContactWorkflow(container).run({ input: { email: "anna@elfirma.se" } })
 *
 * @summary Forget an e-mail address.
 */
export const eraseContactWorkflow = createWorkflow(
  eraseContactWorkflowId,
  (input: WorkflowData<{ email: string } & Attributed>) => {
    const id = transform({ input }, () => generateEntityId(undefined, "erased"))
    recordActivityStep({
      company_id: null,
      action: "contact.erased",
      subject: { type: "contact", id },
      actor: input.actor,
    })
    eraseContactDataStep({ email: input.email, id })
    return new WorkflowResponse(id)
  }
)
