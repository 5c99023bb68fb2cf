import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124051754 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "company_credit" ("id" text not null, "company_id" text not null, "currency_code" text not null, "account_id" text not null, "over_limit" text check ("over_limit" in ('refuse', 'approval', 'hold', 'allow')) not null default 'refuse', "overdue_days" integer null, "overdue_grace_until" text null, "payment_terms_kind" text check ("payment_terms_kind" in ('net', 'month_end', 'prepaid')) null, "payment_terms_days" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_credit_pkey" primary key ("id"), constraint CK_company_credit_currency_code check (currency_code ~ '^[a-z]{3}\$'), constraint CK_company_credit_overdue_days check (overdue_days >= 0), constraint CK_company_credit_grace_date check (overdue_grace_until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'), constraint CK_company_credit_terms check ((payment_terms_kind IS NULL) = (payment_terms_days IS NULL) AND (payment_terms_days IS NULL OR payment_terms_days >= 0)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_credit_deleted_at" ON "company_credit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_company_credit_company_id" ON "company_credit" ("company_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_credit_account_id" ON "company_credit" ("account_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "exchange_rate" ("id" text not null, "from_currency" text not null, "to_currency" text not null, "rate" numeric not null, "valid_from" timestamptz not null, "raw_rate" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "exchange_rate_pkey" primary key ("id"), constraint CK_exchange_rate_rate check (rate > 0), constraint CK_exchange_rate_currencies check (from_currency ~ '^[a-z]{3}\$' AND to_currency ~ '^[a-z]{3}\$' AND from_currency <> to_currency));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_exchange_rate_deleted_at" ON "exchange_rate" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_exchange_rate_moment" ON "exchange_rate" ("from_currency", "to_currency", "valid_from") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "on_account_order" ("id" text not null, "run_id" text null, "order_id" text null, "company_id" text not null, "company_credit_id" text null, "currency_code" text not null, "amount" numeric not null, "payment_terms_kind" text check ("payment_terms_kind" in ('net', 'month_end', 'prepaid')) not null, "payment_terms_days" integer not null, "payment_terms_by" text not null, "due_on" text not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "on_account_order_pkey" primary key ("id"), constraint CK_on_account_order_of_something check (run_id IS NOT NULL OR order_id IS NOT NULL), constraint CK_on_account_order_terms check (payment_terms_days >= 0), constraint CK_on_account_order_due_on check (due_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_on_account_order_deleted_at" ON "on_account_order" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_on_account_order_run_id" ON "on_account_order" ("run_id") WHERE run_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_on_account_order_order_id" ON "on_account_order" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_on_account_order_company_id" ON "on_account_order" ("company_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "on_account_share" ("id" text not null, "on_account_order_id" text not null, "company_credit_id" text not null, "account_id" text not null, "currency_code" text not null, "rate" numeric not null, "undelivered" numeric not null default 0, "distance" integer not null, "raw_rate" jsonb not null, "raw_undelivered" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "on_account_share_pkey" primary key ("id"), constraint CK_on_account_share_rate check (rate > 0), constraint CK_on_account_share_undelivered check (undelivered >= 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_on_account_share_on_account_order_id" ON "on_account_share" ("on_account_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_on_account_share_deleted_at" ON "on_account_share" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_on_account_share_account_once" ON "on_account_share" ("on_account_order_id", "account_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_on_account_share_company_credit_id" ON "on_account_share" ("company_credit_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "on_account_share" add constraint "on_account_share_on_account_order_id_foreign" foreign key ("on_account_order_id") references "on_account_order" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "on_account_share" drop constraint if exists "on_account_share_on_account_order_id_foreign";`
    )

    this.addSql(`drop table if exists "company_credit" cascade;`)

    this.addSql(`drop table if exists "exchange_rate" cascade;`)

    this.addSql(`drop table if exists "on_account_order" cascade;`)

    this.addSql(`drop table if exists "on_account_share" cascade;`)
  }
}
