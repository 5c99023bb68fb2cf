import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123151734 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "company_import" ("id" text not null, "kind" text check ("kind" in ('companies', 'members', 'addresses', 'contact_points')) not null, "file_name" text not null, "mode" text check ("mode" in ('all_or_nothing', 'skip_bad_rows')) not null, "dry_run" boolean not null, "status" text check ("status" in ('waiting', 'running', 'done', 'failed', 'interrupted')) not null default 'waiting', "format" jsonb not null, "row_count" integer not null, "progress" integer not null default 0, "counts" jsonb null, "error" text null, "actor" jsonb not null, "started_at" timestamptz null, "beat_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_import_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_import_deleted_at" ON "company_import" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_import_created_at" ON "company_import" ("created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_import_one_running" ON "company_import" ("status") WHERE status = 'running' AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_import_file" ("id" text not null, "company_import_id" text not null, "content" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_import_file_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_import_file_deleted_at" ON "company_import_file" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_import_file_once" ON "company_import_file" ("company_import_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_import_row" ("id" text not null, "company_import_id" text not null, "line" integer not null, "external_id" text null, "outcome" text check ("outcome" in ('created', 'updated', 'unchanged', 'refused', 'left_out')) not null, "messages" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_import_row_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_import_row_deleted_at" ON "company_import_row" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_import_row_line" ON "company_import_row" ("company_import_id", "line") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_import_row_outcome" ON "company_import_row" ("company_import_id", "outcome", "line") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company_import" cascade;`)

    this.addSql(`drop table if exists "company_import_file" cascade;`)

    this.addSql(`drop table if exists "company_import_row" cascade;`)
  }
}
