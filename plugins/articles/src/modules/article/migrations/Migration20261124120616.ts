import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124120616 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "article" ("id" text not null, "variant_id" text not null, "base_unit" text not null default 'C62', "is_base_sold" boolean not null default true, "price_unit" integer not null default 1, "discontinued_on" text null, "successor_variant_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_pkey" primary key ("id"), constraint CK_article_price_unit check (price_unit in (1, 100, 1000)), constraint CK_article_base_unit check (base_unit ~ '^[A-Z0-9]{2,3}\$'), constraint CK_article_not_its_own_successor check (successor_variant_id <> variant_id));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_deleted_at" ON "article" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_article_variant" ON "article" ("variant_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_successor" ON "article" ("successor_variant_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "article_number" ("id" text not null, "article_id" text not null, "kind" text check ("kind" in ('gtin', 'maker', 'e_number', 'rsk')) not null, "value" text not null, "key" text not null, "maker" text null, "unit_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_number_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_number_article_id" ON "article_number" ("article_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_number_deleted_at" ON "article_number" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_article_number_of_one" ON "article_number" ("kind", "key") WHERE kind <> 'maker' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_article_number_once" ON "article_number" ("article_id", "kind", "key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_number_key" ON "article_number" ("key") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_part_number" ("id" text not null, "company_id" text not null, "variant_id" text not null, "number" text not null, "key" text not null, "name" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_part_number_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_part_number_deleted_at" ON "company_part_number" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_company_part_number_key" ON "company_part_number" ("company_id", "key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_part_number_variant" ON "company_part_number" ("variant_id", "company_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "article_sales_unit" ("id" text not null, "article_id" text not null, "code" text not null, "factor" integer not null, "is_default" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_sales_unit_pkey" primary key ("id"), constraint CK_article_sales_unit_factor check (factor >= 1), constraint CK_article_sales_unit_code check (code ~ '^[A-Z0-9]{2,3}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_sales_unit_article_id" ON "article_sales_unit" ("article_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_sales_unit_deleted_at" ON "article_sales_unit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_article_sales_unit_code" ON "article_sales_unit" ("article_id", "code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_article_sales_unit_default" ON "article_sales_unit" ("article_id") WHERE is_default AND deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "article_number" add constraint "article_number_article_id_foreign" foreign key ("article_id") references "article" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "article_sales_unit" add constraint "article_sales_unit_article_id_foreign" foreign key ("article_id") references "article" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "article_number" drop constraint if exists "article_number_article_id_foreign";`
    )

    this.addSql(
      `alter table if exists "article_sales_unit" drop constraint if exists "article_sales_unit_article_id_foreign";`
    )

    this.addSql(`drop table if exists "article" cascade;`)

    this.addSql(`drop table if exists "article_number" cascade;`)

    this.addSql(`drop table if exists "company_part_number" cascade;`)

    this.addSql(`drop table if exists "article_sales_unit" cascade;`)
  }
}
