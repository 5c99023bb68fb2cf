import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { maskAddresses } from "@medusa-b2b/kit/mail"
import { OutgoingMailEvents } from "../../types/events"
import type { ClaimedMail } from "../../types/mail"
import { tryMail } from "./deliver-mail"
import { outbox } from "./outbox"

/** Taken at once: so many can be sent well within a lease. */
const BATCH = 10

const deliver = async (
  mail: ClaimedMail,
  container: MedusaContainer
): Promise<void> => {
  const outcome = await tryMail(mail, container)
  const noted = await outbox(container).noteOutcome(mail, outcome)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (!noted) {
    logger.warn(
      `The mail ${mail.id} (${mail.kind}) took longer than its lease: another process may have sent it too`
    )
  }
  if (outcome.status !== "failed") {
    return
  }
  logger.warn(
    `The mail ${mail.id} (${mail.kind}) was not sent at try ${mail.attempts}: ${maskAddresses(outcome.error)}`
  )
  if (noted && outcome.retry_in_seconds === null) {
    await container.resolve(Modules.EVENT_BUS).emit({
      name: OutgoingMailEvents.FAILED,
      data: { id: mail.id },
    })
  }
}

/**
 * Sends all mails that are due. As many processes as there are may do so at
 * once: each mail is one process's at a time.
 *
 * @returns how many were tried.
 */
export const deliverDueMails = async (
  container: MedusaContainer
): Promise<number> => {
  for (let tried = 0; ;) {
    const mails = await outbox(container).claimDue(BATCH)
    await Promise.all(mails.map((mail) => deliver(mail, container)))
    tried += mails.length
    if (mails.length < BATCH) {
      return tried
    }
  }
}
