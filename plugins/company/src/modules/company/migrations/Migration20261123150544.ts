import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123150544 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "company_member" drop constraint if exists "company_member_external_id_unique";`
    )
    this.addSql(
      `alter table if exists "company" drop constraint if exists "company_external_id_unique";`
    )
    this.addSql(
      `alter table if exists "company" drop constraint if exists "company_status_check";`
    )

    this.addSql(
      `alter table if exists "company" add column if not exists "external_id" text null, add column if not exists "language" text check ("language" in ('en', 'sv')) null;`
    )
    this.addSql(
      `alter table if exists "company" add constraint "company_status_check" check("status" in ('pending', 'active', 'suspended', 'closed'));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_external_id_unique" ON "company" ("external_id") WHERE external_id IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "company_member" add column if not exists "external_id" text null, add column if not exists "language" text check ("language" in ('en', 'sv')) null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_member_external_id_unique" ON "company_member" ("external_id") WHERE external_id IS NOT NULL AND status = 'active' AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "company" drop constraint if exists "company_status_check";`
    )
    // Neither may order: the old version's only word for it.
    this.addSql(
      `update "company" set "status" = 'suspended' where "status" in ('pending', 'closed');`
    )

    this.addSql(`drop index if exists "IDX_company_external_id_unique";`)
    this.addSql(
      `alter table if exists "company" drop column if exists "external_id", drop column if exists "language";`
    )

    this.addSql(
      `alter table if exists "company" add constraint "company_status_check" check("status" in ('active', 'suspended'));`
    )

    this.addSql(`drop index if exists "IDX_company_member_external_id_unique";`)
    this.addSql(
      `alter table if exists "company_member" drop column if exists "external_id", drop column if exists "language";`
    )
  }
}
