import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124090810 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "contract" add column if not exists "payment_terms_kind" text check ("payment_terms_kind" in ('net', 'month_end', 'prepaid')) null, add column if not exists "payment_terms_days" integer null;`
    )
    this.addSql(
      `alter table if exists "contract" add constraint CK_contract_payment_terms check((payment_terms_kind IS NULL) = (payment_terms_days IS NULL) AND (payment_terms_days IS NULL OR payment_terms_days >= 0));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "contract" drop constraint if exists CK_contract_payment_terms;`
    )
    this.addSql(
      `alter table if exists "contract" drop column if exists "payment_terms_kind", drop column if exists "payment_terms_days";`
    )
  }
}
