import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20260101000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "wish_list" ("id" text not null, "company_id" text not null, "title" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wish_list_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wish_list_deleted_at" ON "wish_list" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_wish_list_title" ON "wish_list" ("company_id", "title") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "wish_list" cascade;`)
  }
}
