import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123182826 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "company_import_row" add column if not exists "member_id" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "company_import_row" drop column if exists "member_id";`
    )
  }
}
