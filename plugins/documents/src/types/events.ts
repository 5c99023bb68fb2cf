/** Events of the documents plugin; the payload is `{ id }`, the mail's. */
export const OutgoingMailEvents = {
  /** A mail waits in the outbox; `{ ids }`. */
  QUEUED: "outgoing-mail.queued",
  /** A mail was given up after all its tries. */
  FAILED: "outgoing-mail.failed",
} as const
