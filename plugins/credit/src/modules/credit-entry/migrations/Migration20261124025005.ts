import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124025005 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "credit_entry" ("id" text not null, "company_id" text not null, "title" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "credit_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_credit_entry_deleted_at" ON "credit_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_credit_entry_title" ON "credit_entry" ("company_id", "title") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "credit_entry" cascade;`)
  }
}
