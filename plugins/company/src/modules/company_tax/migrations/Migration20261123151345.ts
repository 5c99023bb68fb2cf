import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123151345 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reverse_charge_product" drop constraint if exists "reverse_charge_product_product_id_unique";`
    )
    this.addSql(
      `alter table if exists "company_tax_profile" drop constraint if exists "company_tax_profile_company_id_unique";`
    )
    this.addSql(
      `create table if not exists "company_tax_profile" ("id" text not null, "company_id" text not null, "country_code" text null, "treatment" text check ("treatment" in ('auto', 'standard', 'exempt')) not null default 'auto', "exempt_ground" text null, "exempt_until" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_tax_profile_pkey" primary key ("id"), constraint CK_company_tax_profile_exempt_has_ground check (treatment <> 'exempt' OR exempt_ground IS NOT NULL), constraint CK_company_tax_profile_exempt_until_is_a_day check (exempt_until IS NULL OR exempt_until ~ '^\\d{4}-\\d{2}-\\d{2}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_tax_profile_deleted_at" ON "company_tax_profile" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_tax_profile_company_id_unique" ON "company_tax_profile" ("company_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_vat_check" ("id" text not null, "company_id" text not null, "vat_id" text not null, "result" text check ("result" in ('valid', 'invalid', 'unavailable')) not null, "source" text check ("source" in ('registry', 'staff')) not null, "checked_at" timestamptz not null, "user_id" text null, "user_name" text null, "request_identifier" text null, "registered_name" text null, "registered_address" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_vat_check_pkey" primary key ("id"), constraint CK_company_vat_check_staff_decides check (source <> 'staff' OR (result <> 'unavailable' AND user_name IS NOT NULL)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_vat_check_deleted_at" ON "company_vat_check" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_vat_check_company_id" ON "company_vat_check" ("company_id", "vat_id", "checked_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reverse_charge_product" ("id" text not null, "product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reverse_charge_product_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reverse_charge_product_deleted_at" ON "reverse_charge_product" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reverse_charge_product_product_id_unique" ON "reverse_charge_product" ("product_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company_tax_profile" cascade;`)

    this.addSql(`drop table if exists "company_vat_check" cascade;`)

    this.addSql(`drop table if exists "reverse_charge_product" cascade;`)
  }
}
