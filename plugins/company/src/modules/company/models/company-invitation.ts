import { model } from "@medusajs/framework/utils"
import { INVITATION_STATUSES } from "../../../domain/invitation"
import { LANGUAGES } from "../../../domain/language"
import { Company } from "./company"

/** A letter that lets a person become a member of a company. */
export const CompanyInvitation = model
  .define(
    { name: "CompanyInvitation", tableName: "company_invitation" },
    {
      id: model.id({ prefix: "cinv" }).primaryKey(),
      company: model.belongsTo(() => Company, { mappedBy: "invitations" }),
      /** In lower case. */
      email: model.text().searchable(),
      first_name: model.text().searchable().nullable(),
      last_name: model.text().searchable().nullable(),
      /** As a member's: a standing role, or the id of a company's. */
      role: model.text(),
      /** Language of the letter; null: the company's. */
      language: model.enum([...LANGUAGES]).nullable(),
      /** An invitation whose time has run out stays pending: see `expires_at`. */
      status: model.enum([...INVITATION_STATUSES]).default("pending"),
      /** SHA-256 of the token in the newest letter, in hex; null before it was written and after it was used. */
      token_hash: model.text().nullable(),
      /** From then on it cannot be accepted. */
      expires_at: model.dateTime(),
      /** How often it was sent; part of the key of its mail. */
      sent_count: model.number().default(1),
      /** When it was sent last. */
      sent_at: model.dateTime(),
      /** Since when its letter waits for its turn; null as soon as it was handed over, and for those sent at once. */
      queued_at: model.dateTime().nullable(),
      /** When a server took its letter from the queue; one whose server ended in the middle is taken again. */
      taken_at: model.dateTime().nullable(),
      /** Member who invites; null when staff does. */
      invited_by_member_id: model.text().nullable(),
      /** Admin user who invites; null when a member does. */
      invited_by_user_id: model.text().nullable(),
      /** The place that it led to. */
      accepted_member_id: model.text().nullable(),
      accepted_at: model.dateTime().nullable(),
      revoked_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_company_invitation_pending_unique",
      on: ["company_id", "email"],
      unique: true,
      where: "status = 'pending' AND deleted_at IS NULL",
    },
    {
      name: "IDX_company_invitation_token_hash_unique",
      on: ["token_hash"],
      unique: true,
      where: "token_hash IS NOT NULL",
    },
    { name: "IDX_company_invitation_email", on: ["email"] },
    {
      name: "IDX_company_invitation_queued_at",
      on: ["queued_at"],
      where: "queued_at IS NOT NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_company_invitation_taken_at",
      on: ["taken_at"],
      where: "taken_at IS NOT NULL",
    },
  ])
  .checks([
    {
      name: "CK_company_invitation_email_is_lower_case",
      expression: (columns) => `${columns.email} = lower(${columns.email})`,
    },
    {
      name: "CK_company_invitation_token_while_pending",
      expression: (columns) =>
        `${columns.token_hash} IS NULL OR ${columns.status} = 'pending'`,
    },
  ])
