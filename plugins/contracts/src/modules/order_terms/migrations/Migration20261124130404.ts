import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124130404 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "order_value_terms" ("id" text not null, "contract_id" text not null, "minimum" numeric null, "maximum" numeric null, "small_order_fee" numeric null, "raw_minimum" jsonb null, "raw_maximum" jsonb null, "raw_small_order_fee" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_value_terms_pkey" primary key ("id"), constraint CK_order_value_terms_says_something check (num_nonnulls(minimum, maximum) > 0), constraint CK_order_value_terms_amounts check (minimum >= 0 and maximum >= 0 and small_order_fee >= 0 and maximum >= minimum), constraint CK_order_value_terms_fee check (small_order_fee is null or minimum is not null));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_value_terms_deleted_at" ON "order_value_terms" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_order_value_terms_contract_id" ON "order_value_terms" ("contract_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "quantity_rule" ("id" text not null, "contract_id" text not null, "target_type" text check ("target_type" in ('variant', 'product', 'discount_group', 'category', 'collection', 'tag', 'all')) not null, "target_id" text not null, "minimum" integer null, "maximum" integer null, "multiple" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quantity_rule_pkey" primary key ("id"), constraint CK_quantity_rule_says_something check (num_nonnulls(minimum, maximum, multiple) > 0), constraint CK_quantity_rule_quantities check (minimum >= 1 and maximum >= 1 and multiple >= 1 and maximum >= minimum), constraint CK_quantity_rule_all check ((target_type = 'all') = (target_id = '*')));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_quantity_rule_deleted_at" ON "quantity_rule" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_quantity_rule_target" ON "quantity_rule" ("contract_id", "target_type", "target_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_value_terms" cascade;`)

    this.addSql(`drop table if exists "quantity_rule" cascade;`)
  }
}
