import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124120527 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "product_range" drop constraint if exists "product_range_name_unique";`
    )
    this.addSql(
      `create table if not exists "product_range" ("id" text not null, "name" text not null, "version" integer not null default 1, "branches" jsonb not null, "metadata" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_range_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_range_deleted_at" ON "product_range" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_range_name_unique" ON "product_range" ("name") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "contract_range" ("id" text not null, "contract_id" text not null, "range_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "contract_range_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_contract_range_range_id" ON "contract_range" ("range_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_contract_range_deleted_at" ON "contract_range" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_contract_range_contract_once" ON "contract_range" ("contract_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "product_range_rule" ("id" text not null, "range_id" text not null, "effect" text check ("effect" in ('allow', 'deny')) not null, "kind" text check ("kind" in ('product', 'category', 'collection', 'tag')) not null, "target_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_range_rule_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_range_rule_range_id" ON "product_range_rule" ("range_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_product_range_rule_deleted_at" ON "product_range_rule" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_range_rule_target_once" ON "product_range_rule" ("range_id", "kind", "target_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "contract_range" add constraint "contract_range_range_id_foreign" foreign key ("range_id") references "product_range" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "product_range_rule" add constraint "product_range_rule_range_id_foreign" foreign key ("range_id") references "product_range" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "contract_range" drop constraint if exists "contract_range_range_id_foreign";`
    )

    this.addSql(
      `alter table if exists "product_range_rule" drop constraint if exists "product_range_rule_range_id_foreign";`
    )

    this.addSql(`drop table if exists "product_range" cascade;`)

    this.addSql(`drop table if exists "contract_range" cascade;`)

    this.addSql(`drop table if exists "product_range_rule" cascade;`)
  }
}
