import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123151112 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "company" add column if not exists "gln" text null, add column if not exists "peppol_id" text null, add column if not exists "order_confirmation_to_buyer" boolean null, add column if not exists "only_addresses_on_file" boolean null;`
    )
    this.addSql(
      `alter table if exists "company" add constraint CK_company_gln check(gln IS NULL OR gln ~ '^[0-9]{13}\$');`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "company" drop constraint if exists CK_company_gln;`
    )
    this.addSql(
      `alter table if exists "company" drop column if exists "gln", drop column if exists "peppol_id", drop column if exists "order_confirmation_to_buyer", drop column if exists "only_addresses_on_file";`
    )
  }
}
