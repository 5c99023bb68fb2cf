import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124024609 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "budget" add column if not exists "cost_centre" text null, add column if not exists "currency_code" text not null, add column if not exists "over" text check ("over" in ('block', 'warn', 'approval')) not null default 'block';`
    )
    this.addSql(
      `alter table if exists "budget" add constraint CK_budget_currency_code check(currency_code ~ '^[a-z]{3}\$');`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "budget" drop constraint if exists CK_budget_currency_code;`
    )
    this.addSql(
      `alter table if exists "budget" drop column if exists "cost_centre", drop column if exists "currency_code", drop column if exists "over";`
    )
  }
}
