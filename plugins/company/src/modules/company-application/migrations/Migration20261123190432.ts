import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123190432 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "company_application_vat_check" ("id" text not null, "application_id" text not null, "vat_id" text not null, "result" text check ("result" in ('valid', 'invalid', 'unavailable')) not null, "checked_at" timestamptz not null, "user_id" text null, "request_identifier" text null, "registered_name" text null, "registered_address" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_application_vat_check_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_vat_check_deleted_at" ON "company_application_vat_check" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_vat_check_latest" ON "company_application_vat_check" ("application_id", "vat_id", "checked_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company_application_vat_check" cascade;`)
  }
}
