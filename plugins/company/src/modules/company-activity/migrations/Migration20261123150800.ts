import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the model language cannot say: the log is only ever added to. The
 * trigger stands on the statement, so that a change of no row is refused too,
 * and TRUNCATE like the others.
 */
export class Migration20261123150800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create or replace function company_activity_refuse_change() returns trigger language plpgsql as $$
       begin
         raise exception 'The activity log is append-only: % of company_activity is refused', tg_op
           using errcode = 'restrict_violation';
       end $$;`
    )
    this.addSql(
      `create trigger company_activity_append_only before update or delete or truncate on "company_activity" for each statement execute function company_activity_refuse_change();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop trigger if exists company_activity_append_only on "company_activity";`
    )
    this.addSql(`drop function if exists company_activity_refuse_change();`)
  }
}
