import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124015053 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ledger_account" ("id" text not null, "key" text not null, "owner_type" text not null, "owner_id" text not null, "kind" text not null, "unit" text not null, "limit_amount" numeric null, "raised_by" numeric null, "raised_until" timestamptz null, "window_kind" text check ("window_kind" in ('unlimited', 'fixed', 'day', 'week', 'month', 'quarter', 'year')) not null default 'unlimited', "time_zone" text not null, "starts_at" timestamptz null, "ends_at" timestamptz null, "status" text check ("status" in ('open', 'closed')) not null default 'open', "raw_limit_amount" jsonb null, "raw_raised_by" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_account_pkey" primary key ("id"), constraint CK_ledger_account_limit check (limit_amount >= 0), constraint CK_ledger_account_raised check (case when raised_by is null then raised_until is null else raised_by > 0 and num_nulls(raised_until, limit_amount) = 0 end), constraint CK_ledger_account_fixed check (case when window_kind = 'fixed' then starts_at < ends_at is true else coalesce(starts_at, ends_at) is null end));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_account_deleted_at" ON "ledger_account" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_ledger_account_key" ON "ledger_account" ("key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_account_owner" ON "ledger_account" ("owner_type", "owner_id", "kind") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ledger_account_change" ("id" text not null, "account_id" text not null, "before" jsonb not null, "after" jsonb not null, "reason" text null, "actor_kind" text check ("actor_kind" in ('member', 'staff', 'session', 'system')) not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_account_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_account_change_deleted_at" ON "ledger_account_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_account_change_account_id" ON "ledger_account_change" ("account_id", "created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ledger_balance" ("id" text not null, "account_id" text not null, "period" text not null, "starts_at" timestamptz null, "ends_at" timestamptz null, "held" numeric not null default 0, "charged" numeric not null default 0, "credited" numeric not null default 0, "entry_count" integer not null default 0, "last_entry_at" timestamptz null, "raw_held" jsonb not null default '{"value":"0","precision":20}', "raw_charged" jsonb not null default '{"value":"0","precision":20}', "raw_credited" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_balance_pkey" primary key ("id"), constraint CK_ledger_balance_sums check (held >= 0 and charged >= 0 and credited >= 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_balance_deleted_at" ON "ledger_balance" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_ledger_balance_account_period" ON "ledger_balance" ("account_id", "period") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ledger_entry" ("id" text not null, "account_id" text not null, "period" text not null, "position" integer not null, "type" text check ("type" in ('hold', 'release', 'charge', 'credit')) not null, "amount" numeric not null, "hold_id" text null, "key" text not null, "attempt" integer not null, "is_counter" boolean not null default false, "line" integer not null, "request" text not null, "reference_type" text null, "reference_id" text null, "overrides_limit" boolean not null default false, "reason" text null, "actor_kind" text check ("actor_kind" in ('member', 'staff', 'session', 'system')) not null, "actor_id" text null, "expires_at" timestamptz null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"), constraint CK_ledger_entry_amount check (amount > 0), constraint CK_ledger_entry_override check (not overrides_limit or reason is not null));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_ledger_entry_key" ON "ledger_entry" ("key", "attempt", "is_counter", "line") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_ledger_entry_position" ON "ledger_entry" ("account_id", "period", "position") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_created_at" ON "ledger_entry" ("account_id", "period", "created_at", "position") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_hold_id" ON "ledger_entry" ("hold_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_reference" ON "ledger_entry" ("reference_type", "reference_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ledger_hold" ("id" text not null, "account_id" text not null, "period" text not null, "amount" numeric not null, "open_amount" numeric not null, "expires_at" timestamptz null, "reference_type" text null, "reference_id" text null, "raw_amount" jsonb not null, "raw_open_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_hold_pkey" primary key ("id"), constraint CK_ledger_hold_open check (open_amount >= 0 and open_amount <= amount));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_hold_deleted_at" ON "ledger_hold" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_hold_expires_at" ON "ledger_hold" ("expires_at") WHERE open_amount > 0 AND expires_at IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_hold_reference" ON "ledger_hold" ("reference_type", "reference_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_hold_account_id" ON "ledger_hold" ("account_id", "period") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ledger_account" cascade;`)

    this.addSql(`drop table if exists "ledger_account_change" cascade;`)

    this.addSql(`drop table if exists "ledger_balance" cascade;`)

    this.addSql(`drop table if exists "ledger_entry" cascade;`)

    this.addSql(`drop table if exists "ledger_hold" cascade;`)
  }
}
