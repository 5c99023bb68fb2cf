import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124124925 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "on_account_order" add column if not exists "worth" numeric not null, add column if not exists "came_off" numeric not null default 0, add column if not exists "raw_worth" jsonb not null, add column if not exists "raw_came_off" jsonb not null default '{"value":"0","precision":20}';`
    )

    this.addSql(
      `alter table if exists "on_account_share" drop constraint if exists CK_on_account_share_undelivered;`
    )

    this.addSql(
      `alter table if exists "on_account_share" add column if not exists "undelivered_by_staff" numeric not null default 0, add column if not exists "raw_undelivered_by_staff" jsonb not null default '{"value":"0","precision":20}';`
    )
    this.addSql(
      `alter table if exists "on_account_share" add constraint CK_on_account_share_undelivered check(undelivered_by_staff >= 0 and undelivered_by_staff <= undelivered);`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "on_account_order" drop column if exists "worth", drop column if exists "came_off", drop column if exists "raw_worth", drop column if exists "raw_came_off";`
    )

    this.addSql(
      `alter table if exists "on_account_share" drop constraint if exists CK_on_account_share_undelivered;`
    )
    this.addSql(
      `alter table if exists "on_account_share" drop column if exists "undelivered_by_staff", drop column if exists "raw_undelivered_by_staff";`
    )

    this.addSql(
      `alter table if exists "on_account_share" add constraint CK_on_account_share_undelivered check(undelivered >= 0);`
    )
  }
}
