import type { Language, MailRecipient } from "@medusa-b2b/kit/mail"
import type { CancelReason, MailStatus } from "../domain/mail/mail-status"

/** A row of the outbox and delivery log. */
export type OutgoingMailDTO = {
  id: string
  kind: string
  subject_id: string
  company_id: string | null
  member_id: string | null
  recipient: string | null
  recipient_name: string | null
  language: Language
  because: MailRecipient["because"] | null
  key: string
  original_id: string | null
  status: MailStatus
  cancel_reason: CancelReason | null
  attempts: number
  next_attempt_at: Date | null
  maybe_twice: boolean
  last_error: string | null
  subject: string | null
  sent_at: Date | null
  notification_id: string | null
  provider_message_id: string | null
  created_at: Date
  updated_at: Date
}

/** A mail that this process has taken to send. */
export type ClaimedMail = OutgoingMailDTO & {
  recipient: string
  claim: string
  /** Claim of the try before, when that was cut off in the middle. */
  cut_off_claim: string | null
}

/** What to put into the outbox: one mail, to everybody who gets it. */
export type QueueMailDTO = {
  kind: string
  subject_id: string
  company_id: string | null
  member_id: string | null
  key: string
  recipients: MailRecipient[]
  /** Language of the row that says that nobody gets it. */
  default_language: Language
  /** Whether the workflow that asks for it is still under way. */
  waits?: boolean
}
