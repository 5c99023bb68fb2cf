import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123151320 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "company" add column if not exists "country_code" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "company" drop column if exists "country_code";`
    )
  }
}
