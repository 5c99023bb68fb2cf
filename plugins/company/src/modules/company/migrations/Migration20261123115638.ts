import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123115638 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_references" drop constraint if exists "order_references_order_id_unique";`
    )
    this.addSql(
      `alter table if exists "order_references" drop constraint if exists "order_references_cart_id_unique";`
    )
    this.addSql(
      `alter table if exists "company" drop constraint if exists "company_organization_number_unique";`
    )
    this.addSql(
      `create table if not exists "company" ("id" text not null, "name" text not null, "kind" text check ("kind" in ('group', 'legal_entity', 'unit')) not null, "parent_id" text null, "path" text not null, "status" text check ("status" in ('active', 'suspended')) not null default 'active', "status_reason" text null, "organization_number" text null, "vat_id" text null, "currency_code" text null, "time_zone" text not null default 'Europe/Stockholm', "representative_id" text null, "customer_group_id" text null, "reference_rules" jsonb null, "metadata" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_pkey" primary key ("id"), constraint CK_company_numbers_of_legal_entity check (kind = 'legal_entity' OR (organization_number IS NULL AND vat_id IS NULL)), constraint CK_company_parent_is_another check (parent_id IS NULL OR parent_id <> id));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_parent_id" ON "company" ("parent_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_deleted_at" ON "company" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_organization_number_unique" ON "company" ("organization_number") WHERE organization_number IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_representative_id" ON "company" ("representative_id") WHERE representative_id IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_member" ("id" text not null, "company_id" text not null, "customer_id" text not null, "role" text check ("role" in ('admin', 'buyer', 'approver', 'finance', 'viewer')) not null, "status" text check ("status" in ('active', 'removed')) not null default 'active', "is_default" boolean not null default false, "metadata" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_member_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_member_company_id" ON "company_member" ("company_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_member_deleted_at" ON "company_member" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_member_person_once" ON "company_member" ("company_id", "customer_id") WHERE status = 'active' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_member_one_default" ON "company_member" ("customer_id") WHERE is_default AND status = 'active' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_member_customer_id" ON "company_member" ("customer_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "order_references" ("id" text not null, "cart_id" text not null, "order_id" text null, "purchase_order_number" text null, "buyer_reference" text null, "goods_marking" text null, "cost_centre" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_references_pkey" primary key ("id"), constraint CK_order_references_purchase_order_number_length check (purchase_order_number IS NULL OR char_length(purchase_order_number) <= 255), constraint CK_order_references_buyer_reference_length check (buyer_reference IS NULL OR char_length(buyer_reference) <= 255), constraint CK_order_references_goods_marking_length check (goods_marking IS NULL OR char_length(goods_marking) <= 255), constraint CK_order_references_cost_centre_length check (cost_centre IS NULL OR char_length(cost_centre) <= 255));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_references_deleted_at" ON "order_references" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_references_cart_id_unique" ON "order_references" ("cart_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_references_order_id_unique" ON "order_references" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "company" add constraint "company_parent_id_foreign" foreign key ("parent_id") references "company" ("id") on update cascade on delete set null;`
    )

    this.addSql(
      `alter table if exists "company_member" add constraint "company_member_company_id_foreign" foreign key ("company_id") references "company" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "company" drop constraint if exists "company_parent_id_foreign";`
    )

    this.addSql(
      `alter table if exists "company_member" drop constraint if exists "company_member_company_id_foreign";`
    )

    this.addSql(`drop table if exists "company" cascade;`)

    this.addSql(`drop table if exists "company_member" cascade;`)

    this.addSql(`drop table if exists "order_references" cascade;`)
  }
}
