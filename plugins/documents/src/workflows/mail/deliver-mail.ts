import { type MailContent, mailKind } from "@medusa-b2b/kit/mail"
import type { MedusaContainer } from "@medusajs/framework/types"
import { secondsUntilRetry } from "../../domain/mail/retry"
import type { MailOutcome } from "../../modules/outgoing-mail/sql/outcome"
import type { ClaimedMail } from "../../types/mail"
import { earlierTry } from "./earlier-try"
import { handOver } from "./hand-over"
import { outbox } from "./outbox"

const ERROR_MAX_LENGTH = 2000

const compose = (
  mail: ClaimedMail,
  container: MedusaContainer
): Promise<MailContent | null> =>
  mailKind(mail.kind).compose(
    {
      subject_id: mail.subject_id,
      company_id: mail.company_id,
      recipient: {
        email: mail.recipient,
        name: mail.recipient_name,
        language: mail.language,
        because: mail.because ?? { reason: "named", company_id: null },
      },
    },
    container
  )

/**
 * Tries to send one mail.
 *
 * A try that a dead process has begun is looked into first: if the provider
 * has the mail, it is not sent again; if that cannot be known, it is sent and
 * marked as possibly sent twice. A lost mail would be worse.
 */
export const tryMail = async (
  mail: ClaimedMail,
  container: MedusaContainer
): Promise<MailOutcome> => {
  const { attempts, first_retry_seconds } = await outbox(container).getOptions()
  const earlier = mail.cut_off_claim
    ? await earlierTry({ id: mail.id, claim: mail.cut_off_claim }, container)
    : null
  if (earlier?.known === "sent") {
    return { ...earlier, status: "sent", subject: null, maybe_twice: false }
  }
  const maybe_twice = earlier?.known === "unclear"
  if (mail.attempts > attempts) {
    return {
      status: "failed",
      subject: null,
      error: "Every try was cut off: the process ended in the middle",
      maybe_twice,
      retry_in_seconds: null,
    }
  }
  let subject: string | null = null
  try {
    const content = await compose(mail, container)
    if (!content) {
      return { status: "cancelled", reason: "outdated" }
    }
    subject = content.subject
    const notification = await handOver(mail, content, container)
    return {
      status: "sent",
      subject,
      notification_id: notification.id,
      provider_message_id: notification.external_id ?? null,
      maybe_twice,
    }
  } catch (error) {
    const isLast = mail.attempts >= attempts
    return {
      status: "failed",
      subject,
      error: (error as Error).message.slice(0, ERROR_MAX_LENGTH),
      maybe_twice,
      retry_in_seconds: isLast
        ? null
        : secondsUntilRetry(mail.attempts, first_retry_seconds),
    }
  }
}
