import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STANDING = "'admin', 'buyer', 'approver', 'finance', 'viewer'"

/**
 * What the model language cannot say: who has a role of a company refers to it,
 * so that no role is deleted under them; and a company's roles differ in more
 * than the case of their letters.
 */
export class Migration20261123152300 extends Migration {
  override async up(): Promise<void> {
    for (const [table, status] of [
      ["company_member", "active"],
      ["company_invitation", "pending"],
    ]) {
      this.addSql(
        `alter table "${table}" add constraint CK_${table}_role check ("role" in (${STANDING}) or "role" like 'crole\\_%');`
      )
      this.addSql(
        `alter table "${table}" add column "own_role_id" text generated always as (case when "role" like 'crole\\_%' and "status" = '${status}' and "deleted_at" is null then "role" end) stored;`
      )
      this.addSql(
        `alter table "${table}" add constraint "${table}_own_role_id_foreign" foreign key ("own_role_id") references "company_role" ("id");`
      )
      this.addSql(
        `create index "IDX_${table}_own_role_id" on "${table}" ("own_role_id") where "own_role_id" is not null;`
      )
    }
    this.addSql(
      `create unique index "IDX_company_role_name_unique" on "company_role" ("company_id", lower("name")) where "deleted_at" is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_company_role_name_unique";`)
    for (const table of ["company_member", "company_invitation"]) {
      this.addSql(
        `alter table if exists "${table}" drop column if exists "own_role_id", drop constraint if exists CK_${table}_role;`
      )
    }
    // The old version knows no other roles: the narrowest of its own.
    this.addSql(
      `update "company_member" set "role" = 'viewer' where "role" not in (${STANDING});`
    )
  }
}
