import { LANGUAGES } from "@medusa-b2b/kit/mail"
import { model } from "@medusajs/framework/utils"
import { CANCEL_REASONS, MAIL_STATUSES } from "../../../domain/mail/mail-status"

/**
 * One mail to one reader: the outbox while it waits, the delivery log for good.
 * It holds ids and the subject line, never the body: what a mail says is
 * written when it is sent, so that no secret rests here.
 */
export const OutgoingMail = model
  .define(
    { name: "OutgoingMail", tableName: "outgoing_mail" },
    {
      id: model.id({ prefix: "omail" }).primaryKey(),
      /** Declared kind, e.g. `company.invitation`. */
      kind: model.text(),
      /** Id of what it is about: an order, an invitation. */
      subject_id: model.text(),
      /** Company whose mail it is; null for a bare customer's. */
      company_id: model.text().nullable(),
      /** Member who bought, for papers of an order. */
      member_id: model.text().nullable(),
      /** Address in lower case; null when the routing named nobody. */
      recipient: model.text().searchable().nullable(),
      recipient_name: model.text().searchable().nullable(),
      language: model.enum([...LANGUAGES]),
      /** Why this reader: `{ reason, company_id }`; null when the routing named nobody. */
      because: model.json().nullable(),
      /** What asked for it: the same key never sends twice to one reader. */
      key: model.text(),
      /** Mail that staff sent again with this one. */
      original_id: model.text().nullable(),
      status: model.enum([...MAIL_STATUSES]).default("queued"),
      /** Why it was cancelled. */
      cancel_reason: model.enum([...CANCEL_REASONS]).nullable(),
      /** Tries begun. */
      attempts: model.number().default(0),
      /** When the next try is due. */
      next_attempt_at: model.dateTime().nullable(),
      /** Who is sending it now; a try without this word counts for nothing. */
      claim: model.text().nullable(),
      /** When a try that has not ended counts as cut off. */
      lease_until: model.dateTime().nullable(),
      /** A try was cut off after the mail was handed over: the reader may have it twice. */
      maybe_twice: model.boolean().default(false),
      /** What the last failed try said. */
      last_error: model.text().nullable(),
      /** Subject line, as sent last. */
      subject: model.text().searchable().nullable(),
      sent_at: model.dateTime().nullable(),
      /** Medusa's notification of the last try. */
      notification_id: model.text().nullable(),
      /** Id that the provider gave it, e.g. the Message-ID. */
      provider_message_id: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "UQ_outgoing_mail_key_recipient",
      on: ["key", "recipient"],
      unique: true,
      where: "recipient IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "UQ_outgoing_mail_key_without_recipient",
      on: ["key"],
      unique: true,
      where: "recipient IS NULL AND deleted_at IS NULL",
    },
    {
      // Two clicks on "send again" in one instant are one mail.
      name: "UQ_outgoing_mail_sent_again_once",
      on: ["original_id"],
      unique: true,
      where:
        "original_id IS NOT NULL AND status IN ('queued', 'sending') AND deleted_at IS NULL",
    },
    {
      name: "IDX_outgoing_mail_due",
      on: ["next_attempt_at"],
      where: "status = 'queued' AND deleted_at IS NULL",
    },
    {
      name: "IDX_outgoing_mail_sending",
      on: ["lease_until"],
      where: "status = 'sending' AND deleted_at IS NULL",
    },
    { name: "IDX_outgoing_mail_subject_id", on: ["subject_id"] },
    { name: "IDX_outgoing_mail_company_id", on: ["company_id", "created_at"] },
    { name: "IDX_outgoing_mail_created_at", on: ["created_at"] },
  ])
  .checks([
    {
      name: "CK_outgoing_mail_recipient",
      expression: (columns) =>
        `(${columns.status} = 'no_recipient') = (${columns.recipient} IS NULL)`,
    },
    {
      name: "CK_outgoing_mail_sending_is_claimed",
      expression: (columns) =>
        `${columns.status} <> 'sending' OR (${columns.claim} IS NOT NULL AND ${columns.lease_until} IS NOT NULL)`,
    },
    {
      name: "CK_outgoing_mail_queued_is_due",
      expression: (columns) =>
        `${columns.status} <> 'queued' OR ${columns.next_attempt_at} IS NOT NULL`,
    },
    {
      name: "CK_outgoing_mail_sent_at",
      expression: (columns) =>
        `${columns.status} <> 'sent' OR ${columns.sent_at} IS NOT NULL`,
    },
  ])
