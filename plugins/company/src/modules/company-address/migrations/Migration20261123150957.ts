import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123150957 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "company_contact_point" drop constraint if exists "company_contact_point_external_id_unique";`
    )
    this.addSql(
      `alter table if exists "company_contact_point" drop constraint if exists "company_contact_point_email_unique";`
    )
    this.addSql(
      `alter table if exists "company_address" drop constraint if exists "company_address_external_id_unique";`
    )
    this.addSql(
      `create table if not exists "company_address" ("id" text not null, "company_id" text not null, "label" text not null, "is_ship_to" boolean not null default true, "is_bill_to" boolean not null default false, "is_default_ship_to" boolean not null default false, "is_default_bill_to" boolean not null default false, "is_shared" boolean not null default false, "company_name" text null, "attention" text null, "address_1" text not null, "address_2" text null, "postal_code" text null, "city" text not null, "province" text null, "country_code" text not null, "phone" text null, "external_id" text null, "gln" text null, "opening_hours" jsonb null, "driver_note" text null, "metadata" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_address_pkey" primary key ("id"), constraint CK_company_address_has_a_use check (is_ship_to OR is_bill_to), constraint CK_company_address_default_has_its_use check ((is_ship_to OR NOT is_default_ship_to) AND (is_bill_to OR NOT is_default_bill_to)), constraint CK_company_address_country_code check (country_code ~ '^[a-z]{2}\$'), constraint CK_company_address_gln check (gln IS NULL OR gln ~ '^[0-9]{13}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_address_deleted_at" ON "company_address" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_address_company_id" ON "company_address" ("company_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_address_default_ship_to" ON "company_address" ("company_id") WHERE is_default_ship_to AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_address_default_bill_to" ON "company_address" ("company_id") WHERE is_default_bill_to AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_address_external_id_unique" ON "company_address" ("company_id", "external_id") WHERE external_id IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_contact_point" ("id" text not null, "company_id" text not null, "name" text not null, "email" text not null, "language" text check ("language" in ('en', 'sv')) null, "papers" text[] not null, "external_id" text null, "metadata" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_contact_point_pkey" primary key ("id"), constraint CK_company_contact_point_email_in_lower_case check (email = lower(email)), constraint CK_company_contact_point_papers check (papers <@ array['order_confirmation', 'delivery_note', 'invoice', 'return', 'reminder']::text[]));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_contact_point_deleted_at" ON "company_contact_point" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_contact_point_email_unique" ON "company_contact_point" ("company_id", "email") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_contact_point_external_id_unique" ON "company_contact_point" ("company_id", "external_id") WHERE external_id IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company_address" cascade;`)

    this.addSql(`drop table if exists "company_contact_point" cascade;`)
  }
}
