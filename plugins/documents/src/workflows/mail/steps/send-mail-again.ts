import { recipientsOf } from "@medusa-b2b/kit/mail"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OutgoingMailDTO } from "../../../types/mail"
import { announceQueued } from "../announce-queued"
import { outbox } from "../outbox"

/**
 * Sends a mail once more: see the outbox's `sendAgain`.
 *
 * Rollback puts the outbox back to how it was, as far as nothing has gone yet.
 *
 * @throws MedusaError NOT_FOUND, CONFLICT while it is being sent, NOT_ALLOWED when it has nobody to go to.
 */
export const sendMailAgainStep = createStep(
  "send-mail-again",
  async ({ id }: { id: string }, { container }) => {
    const box = outbox(container)
    const mail = (await box.retrieveOutgoingMail(id)) as OutgoingMailDTO
    const routed =
      mail.status === "no_recipient" ? await recipientsOf(mail, container) : []
    const queued = await box.sendAgain(id, routed)
    await announceQueued([queued], container)
    return new StepResponse(queued, { mail, queued })
  },
  async (given, { container }) => {
    if (given) {
      await outbox(container).undoSendAgain(given.mail, given.queued)
    }
  }
)
