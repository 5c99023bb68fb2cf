import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OutgoingMailDTO } from "../../../types/mail"
import { outbox } from "../outbox"

/**
 * Cancels a mail that waits.
 *
 * Rollback lets it wait again, as it did.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for one that has gone, is going, or waits for nothing.
 */
export const cancelMailStep = createStep(
  "cancel-mail",
  async ({ id }: { id: string }, { container }) => {
    const box = outbox(container)
    const before = (await box.retrieveOutgoingMail(id)) as OutgoingMailDTO
    if (!(await box.cancel(id))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The mail ${id} does not wait to be sent (${before.status}) and cannot be cancelled`
      )
    }
    return new StepResponse(id, before)
  },
  async (before, { container }) => {
    if (before) {
      await outbox(container).undoCancel(before)
    }
  }
)
