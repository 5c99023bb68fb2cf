// The key stays inside: it is nobody's business but the sender's.
const mailFields = [
  "id",
  "kind",
  "subject_id",
  "company_id",
  "member_id",
  "recipient",
  "recipient_name",
  "language",
  "because",
  "original_id",
  "status",
  "cancel_reason",
  "attempts",
  "next_attempt_at",
  "maybe_twice",
  "last_error",
  "subject",
  "sent_at",
  "notification_id",
  "provider_message_id",
  "created_at",
  "updated_at",
]

export const retrieveMailConfig = {
  defaults: mailFields,
  allowed: mailFields,
  isList: false,
  entity: "outgoing_mail",
}

export const listMailsConfig = {
  ...retrieveMailConfig,
  isList: true,
  defaultLimit: 20,
}
