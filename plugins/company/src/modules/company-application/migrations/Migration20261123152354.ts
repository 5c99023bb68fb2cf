import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123152354 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "company_application_token" drop constraint if exists "company_application_token_hash_unique";`
    )
    this.addSql(
      `create table if not exists "company_application" ("id" text not null, "status" text check ("status" in ('submitted', 'asked_back', 'approved', 'rejected', 'withdrawn')) not null default 'submitted', "revision" integer not null default 1, "open_since" timestamptz null, "company_name" text not null, "country_code" text not null, "organization_number" text not null, "vat_id" text null, "first_name" text not null, "last_name" text not null, "email" text not null, "phone" text null, "language" text check ("language" in ('en', 'sv')) not null, "billing_address" jsonb not null, "delivery_address" jsonb null, "wanted_terms" text null, "message" text null, "fields" jsonb not null, "decided_by" text null, "decided_at" timestamptz null, "outcome" text check ("outcome" in ('company', 'unit', 'member')) null, "company_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_application_pkey" primary key ("id"), constraint CK_company_application_open check ((open_since IS NOT NULL) = (status IN ('submitted', 'asked_back'))), constraint CK_company_application_decided check ((decided_at IS NOT NULL) = (status IN ('approved', 'rejected'))), constraint CK_company_application_company_of_approved check (company_id IS NULL OR status = 'approved'), constraint CK_company_application_email_in_lower_case check (email = lower(email)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_deleted_at" ON "company_application" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_open" ON "company_application" ("open_since", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_email" ON "company_application" ("email") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_organization_number" ON "company_application" ("organization_number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_company_id" ON "company_application" ("company_id") WHERE company_id IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_application_entry" ("id" text not null, "application_id" text not null, "kind" text check ("kind" in ('submitted', 'question', 'answer', 'change', 'approved', 'rejected', 'withdrawn')) not null, "text" text null, "user_id" text null, "changes" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_application_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_entry_application_id" ON "company_application_entry" ("application_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_entry_deleted_at" ON "company_application_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_entry_order" ON "company_application_entry" ("application_id", "created_at", "id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_application_token" ("id" text not null, "application_id" text not null, "token_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_application_token_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_token_application_id" ON "company_application_token" ("application_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_application_token_deleted_at" ON "company_application_token" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_application_token_hash_unique" ON "company_application_token" ("token_hash") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "company_application_entry" add constraint "company_application_entry_application_id_foreign" foreign key ("application_id") references "company_application" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "company_application_token" add constraint "company_application_token_application_id_foreign" foreign key ("application_id") references "company_application" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "company_application_entry" drop constraint if exists "company_application_entry_application_id_foreign";`
    )

    this.addSql(
      `alter table if exists "company_application_token" drop constraint if exists "company_application_token_application_id_foreign";`
    )

    this.addSql(`drop table if exists "company_application" cascade;`)

    this.addSql(`drop table if exists "company_application_entry" cascade;`)

    this.addSql(`drop table if exists "company_application_token" cascade;`)
  }
}
