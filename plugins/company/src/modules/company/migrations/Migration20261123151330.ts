import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Numbers that are there already get the country by which they are checked. */
export class Migration20261123151330 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `update "company"
       set "country_code" = case
         when "vat_id" ~ '^[A-Z]{2}'
           then case left("vat_id", 2) when 'EL' then 'gr' when 'XI' then 'gb' else lower(left("vat_id", 2)) end
         else 'se'
       end
       where "country_code" is null
         and ("organization_number" is not null or "vat_id" is not null);`
    )
  }

  override async down(): Promise<void> {
    // The column goes with the migration before this one.
  }
}
