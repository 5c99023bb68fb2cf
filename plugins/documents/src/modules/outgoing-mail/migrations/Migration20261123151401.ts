import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123151401 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "outgoing_mail" ("id" text not null, "kind" text not null, "subject_id" text not null, "company_id" text null, "member_id" text null, "recipient" text null, "recipient_name" text null, "language" text check ("language" in ('en', 'sv')) not null, "because" jsonb null, "key" text not null, "original_id" text null, "status" text check ("status" in ('queued', 'sending', 'sent', 'failed', 'cancelled', 'no_recipient')) not null default 'queued', "cancel_reason" text check ("cancel_reason" in ('recalled', 'by_staff', 'outdated')) null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "claim" text null, "lease_until" timestamptz null, "maybe_twice" boolean not null default false, "last_error" text null, "subject" text null, "sent_at" timestamptz null, "notification_id" text null, "provider_message_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outgoing_mail_pkey" primary key ("id"), constraint CK_outgoing_mail_recipient check ((status = 'no_recipient') = (recipient IS NULL)), constraint CK_outgoing_mail_sending_is_claimed check (status <> 'sending' OR (claim IS NOT NULL AND lease_until IS NOT NULL)), constraint CK_outgoing_mail_queued_is_due check (status <> 'queued' OR next_attempt_at IS NOT NULL), constraint CK_outgoing_mail_sent_at check (status <> 'sent' OR sent_at IS NOT NULL));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outgoing_mail_deleted_at" ON "outgoing_mail" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_outgoing_mail_key_recipient" ON "outgoing_mail" ("key", "recipient") WHERE recipient IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_outgoing_mail_key_without_recipient" ON "outgoing_mail" ("key") WHERE recipient IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_outgoing_mail_sent_again_once" ON "outgoing_mail" ("original_id") WHERE original_id IS NOT NULL AND status IN ('queued', 'sending') AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outgoing_mail_due" ON "outgoing_mail" ("next_attempt_at") WHERE status = 'queued' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outgoing_mail_sending" ON "outgoing_mail" ("lease_until") WHERE status = 'sending' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outgoing_mail_subject_id" ON "outgoing_mail" ("subject_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outgoing_mail_company_id" ON "outgoing_mail" ("company_id", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outgoing_mail_created_at" ON "outgoing_mail" ("created_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outgoing_mail" cascade;`)
  }
}
