import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123184055 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "company_application_approval" ("id" text not null, "application_id" text not null, "decision" jsonb not null, "company_id" text not null, "actor" jsonb null, "token" text not null, "lease_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_application_approval_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_approval_deleted_at" ON "company_application_approval" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_application_approval_once" ON "company_application_approval" ("application_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company_application_approval" cascade;`)
  }
}
