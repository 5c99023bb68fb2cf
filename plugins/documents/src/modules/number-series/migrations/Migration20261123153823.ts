import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123153823 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "document_number" ("id" text not null, "series_id" text not null, "period" text not null, "number" integer not null, "text" text not null, "subject_id" text null, "assigned_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "document_number_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_document_number_deleted_at" ON "document_number" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_document_number_series_subject" ON "document_number" ("series_id", "subject_id") WHERE subject_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_document_number_series_period_number" ON "document_number" ("series_id", "period", "number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_document_number_series_text" ON "document_number" ("series_id", "text") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_document_number_given_back" ON "document_number" ("series_id", "period", "number") WHERE subject_id IS NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "number_series" ("id" text not null, "key" text not null, "name" text not null, "pattern" text not null, "reset" text check ("reset" in ('never', 'yearly')) not null default 'never', "time_zone" text not null default 'Europe/Stockholm', "gap_free" boolean not null default false, "first_number" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "number_series_pkey" primary key ("id"), constraint CK_number_series_first_number check (first_number >= 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_number_series_deleted_at" ON "number_series" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_number_series_key" ON "number_series" ("key") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "number_series_counter" ("id" text not null, "series_id" text not null, "period" text not null, "last_number" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "number_series_counter_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_number_series_counter_deleted_at" ON "number_series_counter" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_number_series_counter_series_period" ON "number_series_counter" ("series_id", "period") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "document_number" cascade;`)

    this.addSql(`drop table if exists "number_series" cascade;`)

    this.addSql(`drop table if exists "number_series_counter" cascade;`)
  }
}
