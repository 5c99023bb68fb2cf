import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124120350 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "carrier_account" ("id" text not null, "company_id" text not null, "carrier" text not null, "account_number" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "carrier_account_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_carrier_account_deleted_at" ON "carrier_account" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_carrier_account_company_id" ON "carrier_account" ("company_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "closed_day" ("id" text not null, "date" text not null, "name" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "closed_day_pkey" primary key ("id"), constraint CK_closed_day_date check (date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_closed_day_deleted_at" ON "closed_day" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_closed_day_date" ON "closed_day" ("date") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "delivery_area" ("id" text not null, "name" text not null, "country_code" text not null, "postal_from" text not null, "postal_to" text not null, "weekdays" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_area_pkey" primary key ("id"), constraint CK_delivery_area_range check (length(postal_from) = length(postal_to) AND postal_from <= postal_to), constraint CK_delivery_area_weekdays check (cardinality(weekdays) > 0 AND weekdays <@ ARRAY['1','2','3','4','5','6','7']));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivery_area_deleted_at" ON "delivery_area" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_delivery_area_from" ON "delivery_area" ("country_code", "postal_from") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "delivery_wish" ("id" text not null, "cart_id" text not null, "line_item_id" text null, "wished_date" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_wish_pkey" primary key ("id"), constraint CK_delivery_wish_date check (wished_date ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivery_wish_deleted_at" ON "delivery_wish" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_delivery_wish_of_line" ON "delivery_wish" ("cart_id", "line_item_id") WHERE line_item_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_delivery_wish_of_cart" ON "delivery_wish" ("cart_id") WHERE line_item_id IS NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "freight_terms" ("id" text not null, "contract_id" text not null, "kind" text check ("kind" in ('list', 'free', 'free_above', 'flat', 'collect', 'as_invoiced')) not null, "free_above" numeric null, "amount" numeric null, "shipping_option_ids" text[] null, "shipping_option_type_ids" text[] null, "raw_free_above" jsonb null, "raw_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "freight_terms_pkey" primary key ("id"), constraint CK_freight_terms_free_above check ((kind = 'free_above') = (free_above IS NOT NULL) AND (free_above IS NULL OR free_above >= 0)), constraint CK_freight_terms_amount check ((amount IS NULL AND kind <> 'flat') OR (amount >= 0 AND kind IN ('flat', 'free_above'))));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_freight_terms_deleted_at" ON "freight_terms" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_freight_terms_contract_id" ON "freight_terms" ("contract_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "lead_time" ("id" text not null, "contract_id" text null, "target_type" text check ("target_type" in ('variant', 'product', 'discount_group', 'category', 'collection', 'tag', 'all', 'shipping_option')) not null, "target_id" text not null, "days" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lead_time_pkey" primary key ("id"), constraint CK_lead_time_days check (days BETWEEN 0 AND 365));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_lead_time_deleted_at" ON "lead_time" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_lead_time_of_contract" ON "lead_time" ("contract_id", "target_type", "target_id") WHERE contract_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_lead_time_of_merchant" ON "lead_time" ("target_type", "target_id") WHERE contract_id IS NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "order_delivery" ("id" text not null, "run_id" text not null, "order_id" text null, "promised_date" text null, "wished_date" text null, "lines" jsonb not null, "freight_kind" text check ("freight_kind" in ('list', 'free', 'free_above', 'flat', 'collect', 'as_invoiced')) not null, "freight_contract" text null, "carrier" text null, "carrier_account" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_delivery_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_delivery_deleted_at" ON "order_delivery" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_order_delivery_run_id" ON "order_delivery" ("run_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_order_delivery_order_id" ON "order_delivery" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "carrier_account" cascade;`)

    this.addSql(`drop table if exists "closed_day" cascade;`)

    this.addSql(`drop table if exists "delivery_area" cascade;`)

    this.addSql(`drop table if exists "delivery_wish" cascade;`)

    this.addSql(`drop table if exists "freight_terms" cascade;`)

    this.addSql(`drop table if exists "lead_time" cascade;`)

    this.addSql(`drop table if exists "order_delivery" cascade;`)
  }
}
