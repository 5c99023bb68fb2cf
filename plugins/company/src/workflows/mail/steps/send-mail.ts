import { type MailOrder, recallMail, sendMail } from "@medusa-b2b/kit/mail"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Hands over mails to be sent; none for an empty list. They
 * leave when the outermost workflow has succeeded; put it last all the same:
 * without an outbox a mail is gone at once.
 *
 * Rollback takes back those that have not gone yet; not what another run had
 * asked for under the same key.
 */
export const sendMailStep = createStep(
  "send-mail",
  async (orders: MailOrder | MailOrder[], { container, eventGroupId }) => {
    const queued: string[] = []
    try {
      for (const order of [orders].flat()) {
        if (
          await sendMail({ ...order, event_group_id: eventGroupId }, container)
        ) {
          queued.push(order.key)
        }
      }
    } catch (error) {
      // A failed step is not rolled back itself: the mails before are.
      await Promise.all(queued.map((key) => recallMail(key, container)))
      throw error
    }
    return new StepResponse(undefined, queued)
  },
  async (queued, { container }) => {
    for (const key of queued ?? []) {
      await recallMail(key, container)
    }
  }
)
