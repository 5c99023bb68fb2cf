import { recipientsOf } from "@medusa-b2b/kit/mail"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { announceQueued } from "../announce-queued"
import { outbox } from "../outbox"

/**
 * Sends a mail once more: see the outbox's `sendAgain`.
 *
 * Rollback cancels it, if it has not gone yet.
 *
 * @throws MedusaError NOT_FOUND, CONFLICT while it is being sent, NOT_ALLOWED when it has nobody to go to.
 */
export const sendMailAgainStep = createStep(
  "send-mail-again",
  async ({ id }: { id: string }, { container }) => {
    const box = outbox(container)
    const mail = await box.retrieveOutgoingMail(id)
    const routed =
      mail.status === "no_recipient" ? await recipientsOf(mail, container) : []
    const queued = await box.sendAgain(id, routed)
    await announceQueued([queued], container)
    return new StepResponse(queued, queued)
  },
  async (id, { container }) => {
    if (id) {
      await outbox(container).cancel(id)
    }
  }
)
