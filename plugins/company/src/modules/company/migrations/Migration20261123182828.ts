import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123182828 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "company_invitation" add column if not exists "queued_at" timestamptz null, add column if not exists "taken_at" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_invitation_queued_at" ON "company_invitation" ("queued_at") WHERE queued_at IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_invitation_taken_at" ON "company_invitation" ("taken_at") WHERE taken_at IS NOT NULL AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_company_invitation_queued_at";`)
    this.addSql(`drop index if exists "IDX_company_invitation_taken_at";`)
    this.addSql(
      `alter table if exists "company_invitation" drop column if exists "queued_at", drop column if exists "taken_at";`
    )
  }
}
