import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124025532 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "credit_line" ("id" text not null, "company_id" text not null, "currency_code" text not null, "account_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "credit_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_credit_line_deleted_at" ON "credit_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_credit_line_company" ON "credit_line" ("company_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "credit_line" cascade;`)
  }
}
