import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "contract" add column if not exists "is_exclusive" boolean not null default false, add column if not exists "campaigns_apply" boolean not null default true, add column if not exists "notes" text null;`
    )
    this.addSql(
      `create table if not exists "contract_rate" ("id" text not null, "contract_id" text not null, "target_type" text check ("target_type" in ('product', 'discount_group', 'category', 'collection', 'tag', 'all')) not null, "target_id" text not null, "percent" numeric not null, "raw_percent" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "contract_rate_pkey" primary key ("id"), constraint CK_contract_rate_percent check (percent >= 0 AND percent < 100), constraint CK_contract_rate_everything check ((target_type = 'all') = (target_id = '*')));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_contract_rate_contract_id" ON "contract_rate" ("contract_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_contract_rate_deleted_at" ON "contract_rate" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_contract_rate_target_unique" ON "contract_rate" ("contract_id", "target_type", "target_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "contract_rate" add constraint "contract_rate_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "contract_rate" cascade;`)
    this.addSql(
      `alter table if exists "contract" drop column if exists "is_exclusive", drop column if exists "campaigns_apply", drop column if exists "notes";`
    )
  }
}
