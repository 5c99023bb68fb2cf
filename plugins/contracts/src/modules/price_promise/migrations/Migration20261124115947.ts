import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124115947 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "price_promise" ("id" text not null, "company_id" text not null, "variant_id" text not null, "currency_code" text not null, "amount" numeric not null, "min_quantity" integer null, "max_quantity" integer null, "starts_at" timestamptz not null, "ends_at" timestamptz null, "reference_type" text not null, "reference_id" text not null, "reference_label" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_promise_pkey" primary key ("id"), constraint CK_price_promise_amount check (amount >= 0), constraint CK_price_promise_quantities check (min_quantity >= 1 AND max_quantity >= COALESCE(min_quantity, 1)), constraint CK_price_promise_ends_after_start check (ends_at > starts_at), constraint CK_price_promise_currency_code check (currency_code ~ '^[a-z]{3}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_promise_deleted_at" ON "price_promise" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_promise_company" ON "price_promise" ("company_id", "variant_id", "currency_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_promise_reference" ON "price_promise" ("reference_type", "reference_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "price_promise" cascade;`)
  }
}
