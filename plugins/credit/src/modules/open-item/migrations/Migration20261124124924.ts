import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124124924 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "open_item" add column if not exists "failed_attempts" integer not null default 0, add column if not exists "try_again_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "open_item" drop column if exists "failed_attempts", drop column if exists "try_again_at";`
    )
  }
}
