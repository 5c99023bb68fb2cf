/**
 * Where a mail is on its way. `no_recipient`: the routing named nobody, and
 * staff should know.
 */
export const MAIL_STATUSES = [
  "queued",
  "sending",
  "sent",
  "failed",
  "cancelled",
  "no_recipient",
] as const

export type MailStatus = (typeof MAIL_STATUSES)[number]

/**
 * Why a mail was not sent after all: its sender took it back, staff cancelled
 * it, or there was nothing to say any more (a revoked invitation).
 */
export const CANCEL_REASONS = ["recalled", "by_staff", "outdated"] as const

export type CancelReason = (typeof CANCEL_REASONS)[number]
