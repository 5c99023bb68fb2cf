import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124083514 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "budget" ("id" text not null, "company_id" text not null, "title" text not null, "cost_centre" text null, "currency_code" text not null, "window" text check ("window" in ('unlimited', 'day', 'week', 'month', 'quarter', 'year')) not null default 'month', "starts_on" text null, "ends_on" text null, "over" text check ("over" in ('block', 'warn', 'approval')) not null default 'block', "status" text check ("status" in ('open', 'closed')) not null default 'open', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "budget_pkey" primary key ("id"), constraint CK_budget_currency_code check (currency_code ~ '^[a-z]{3}\$'), constraint CK_budget_starts_before_it_ends check (starts_on <= ends_on));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_budget_deleted_at" ON "budget" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_budget_title" ON "budget" ("company_id", "title") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "personal_limit" ("id" text not null, "company_id" text not null, "member_id" text null, "role" text null, "currency_code" text not null, "window" text check ("window" in ('order', 'day', 'week', 'month')) not null, "amount" numeric not null, "over" text check ("over" in ('block', 'warn', 'approval')) not null default 'block', "status" text check ("status" in ('open', 'closed')) not null default 'open', "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "personal_limit_pkey" primary key ("id"), constraint CK_personal_limit_of_one check ((member_id IS NULL) <> (role IS NULL)), constraint CK_personal_limit_amount check (amount >= 0), constraint CK_personal_limit_currency_code check (currency_code ~ '^[a-z]{3}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_personal_limit_deleted_at" ON "personal_limit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_personal_limit_of_member" ON "personal_limit" ("company_id", "member_id", "currency_code", "window") WHERE member_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_personal_limit_of_role" ON "personal_limit" ("company_id", "role", "currency_code", "window") WHERE role IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "budget" cascade;`)

    this.addSql(`drop table if exists "personal_limit" cascade;`)
  }
}
