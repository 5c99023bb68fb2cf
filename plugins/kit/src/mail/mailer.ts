import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { processWide } from "../process-registry/process-registry"
import type { MailRecipient } from "./mail-routing"
import { sendAtOnce } from "./send-at-once"

/** A mail that a plugin wants sent. */
export type MailOrder = {
  /** Name of the declared kind. */
  kind: string
  /** Id of what it is about; the kind's `compose` reads it when the mail is sent. */
  subject_id: string
  company_id: string | null
  /** Member who bought, for papers of an order. */
  member_id?: string | null
  /** Whom to send it to; left out for papers, whose recipients the routing decides. */
  recipients?: MailRecipient[]
  /** The same key never sends twice: `company.invitation:cinv_123:2`. */
  key: string
  /**
   * Event group of the workflow that asks: the mail leaves when the workflow has
   * succeeded. Left out, it leaves soon.
   */
  event_group_id?: string
}

/** Port: gets mails to their readers. Filled by the documents plugin, with outbox, retries and a log. */
export interface Mailer {
  /**
   * Takes a mail; safe to repeat with the same key.
   *
   * @returns whether it is new: false when the key is known.
   */
  send(order: MailOrder, container: MedusaContainer): Promise<boolean>
  /** Takes a mail back that has not gone yet; for compensations. */
  recall(key: string, container: MedusaContainer): Promise<void>
}

const slot = processWide<{ mailer: Mailer | null; by: string | null }>(
  "mailer",
  1,
  () => ({ mailer: null, by: null })
)

/**
 * Fills the port. At most one plugin may.
 *
 * @throws MedusaError INVALID_ARGUMENT when another plugin has filled it.
 */
export const provideMailer = (by: string, mailer: Mailer): void => {
  if (slot.by && slot.by !== by) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The port mailer is filled by "${slot.by}"; "${by}" cannot fill it too. Switch one of them off.`
    )
  }
  slot.mailer = mailer
  slot.by = by
}

/**
 * Sends a mail: through the outbox of the documents plugin, or without it
 * straight through Medusa's Notification module.
 *
 * @returns whether it is new. One whose key was known is not the caller's to take back.
 */
export const sendMail = async (
  order: MailOrder,
  container: MedusaContainer
): Promise<boolean> => {
  if (slot.mailer) {
    return slot.mailer.send(order, container)
  }
  await sendAtOnce(order, container)
  return true
}

/** Takes a mail back that has not gone yet. Without an outbox it has. */
export const recallMail = async (
  key: string,
  container: MedusaContainer
): Promise<void> => slot.mailer?.recall(key, container)
