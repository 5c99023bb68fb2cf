import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123115840 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "contract" drop constraint if exists "contract_price_list_id_unique";`
    )
    this.addSql(
      `alter table if exists "contract" drop constraint if exists "contract_number_unique";`
    )
    this.addSql(
      `create table if not exists "contract" ("id" text not null, "number" text not null, "name" text not null, "currency_code" text not null, "status" text check ("status" in ('draft', 'active', 'suspended', 'terminated')) not null default 'draft', "starts_at" timestamptz null, "ends_at" timestamptz null, "price_list_id" text null, "metadata" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "contract_pkey" primary key ("id"), constraint CK_contract_ends_after_start check (ends_at > starts_at), constraint CK_contract_currency_code check (currency_code ~ '^[a-z]{3}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_contract_deleted_at" ON "contract" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_contract_number_unique" ON "contract" ("number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_contract_price_list_id_unique" ON "contract" ("price_list_id") WHERE price_list_id IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "contract_party" ("id" text not null, "contract_id" text not null, "company_id" text not null, "include_descendants" boolean not null default true, "starts_at" timestamptz null, "ends_at" timestamptz null, "reference" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "contract_party_pkey" primary key ("id"), constraint CK_contract_party_ends_after_start check (ends_at > starts_at));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_contract_party_contract_id" ON "contract_party" ("contract_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_contract_party_deleted_at" ON "contract_party" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_contract_party_company_once" ON "contract_party" ("contract_id", "company_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_contract_party_company_id" ON "contract_party" ("company_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "contract_party" add constraint "contract_party_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "contract_party" drop constraint if exists "contract_party_contract_id_foreign";`
    )

    this.addSql(`drop table if exists "contract" cascade;`)

    this.addSql(`drop table if exists "contract_party" cascade;`)
  }
}
