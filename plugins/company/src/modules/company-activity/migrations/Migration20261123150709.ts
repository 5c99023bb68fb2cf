import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123150709 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "company_activity" drop constraint if exists "company_activity_once_key_unique";`
    )
    this.addSql(
      `create table if not exists "company_activity" ("id" text not null, "company_id" text null, "action" text not null, "subject_type" text not null, "subject_id" text not null, "subject_label" text null, "before" jsonb null, "after" jsonb null, "actor_kind" text check ("actor_kind" in ('member', 'staff', 'session', 'system')) not null, "actor_id" text null, "on_behalf_of_member_id" text null, "reason" text null, "channel" text null, "reverts_id" text null, "once_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_activity_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_activity_deleted_at" ON "company_activity" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_activity_created_at" ON "company_activity" ("created_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_activity_company_id" ON "company_activity" ("company_id", "created_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_activity_subject_id" ON "company_activity" ("subject_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_activity_actor_id" ON "company_activity" ("actor_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_activity_once_key_unique" ON "company_activity" ("once_key") WHERE once_key IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company_activity" cascade;`)
  }
}
