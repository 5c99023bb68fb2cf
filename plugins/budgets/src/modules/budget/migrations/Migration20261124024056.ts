import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124024056 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "budget" ("id" text not null, "company_id" text not null, "title" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "budget_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_budget_deleted_at" ON "budget" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_budget_title" ON "budget" ("company_id", "title") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "budget" cascade;`)
  }
}
