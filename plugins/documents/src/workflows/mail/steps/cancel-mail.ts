import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { outbox } from "../outbox"

/**
 * Cancels a mail that waits.
 *
 * Rollback has it sent again.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for one that has gone, is going, or waits for nothing.
 */
export const cancelMailStep = createStep(
  "cancel-mail",
  async ({ id }: { id: string }, { container }) => {
    const box = outbox(container)
    const { status } = await box.retrieveOutgoingMail(id)
    if (!(await box.cancel(id))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The mail ${id} does not wait to be sent (${status}) and cannot be cancelled`
      )
    }
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await outbox(container).sendAgain(id, [])
    }
  }
)
