import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124025532 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "company_credit" ("id" text not null, "company_id" text not null, "currency_code" text not null, "account_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_credit_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_credit_deleted_at" ON "company_credit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_company_credit_company_id" ON "company_credit" ("company_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company_credit" cascade;`)
  }
}
