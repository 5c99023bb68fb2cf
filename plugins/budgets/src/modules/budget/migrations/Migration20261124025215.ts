import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124025215 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "budget" ("id" text not null, "company_id" text not null, "title" text not null, "cost_centre" text null, "currency_code" text not null, "over" text check ("over" in ('block', 'warn', 'approval')) not null default 'block', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "budget_pkey" primary key ("id"), constraint CK_budget_currency_code check (currency_code ~ '^[a-z]{3}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_budget_deleted_at" ON "budget" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_budget_title" ON "budget" ("company_id", "title") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "budget" cascade;`)
  }
}
