import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123153541 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "filed_paper" ("id" text not null, "order_id" text not null, "paper" text check ("paper" in ('order_confirmation', 'delivery_note', 'invoice', 'return', 'reminder')) not null, "number" text null, "external_id" text null, "file_id" text not null, "filename" text not null, "content_type" text not null, "metadata" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "filed_paper_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_filed_paper_deleted_at" ON "filed_paper" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_filed_paper_external_id" ON "filed_paper" ("paper", "external_id") WHERE external_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_filed_paper_order_id" ON "filed_paper" ("order_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "filed_paper" cascade;`)
  }
}
