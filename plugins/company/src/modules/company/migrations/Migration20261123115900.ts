import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the model language cannot say: subtree queries search paths by prefix,
 * for which PostgreSQL needs pattern operators in every other collation than C;
 * and no row may contradict its own place in the tree.
 */
export class Migration20261123115900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index if not exists "IDX_company_path_prefix" on "company" ("path" text_pattern_ops);`
    )
    this.addSql(
      `alter table "company" add constraint CK_company_path_ends_in_itself check (right("path", length("id") + 2) = '/' || "id" || '/');`
    )
    this.addSql(
      `alter table "company" add constraint CK_company_root_has_short_path check (("parent_id" is null) = ("path" = '/' || "id" || '/'));`
    )
    this.addSql(
      `alter table "company" drop constraint "company_parent_id_foreign";`
    )
    this.addSql(
      `alter table "company" add constraint "company_parent_id_foreign" foreign key ("parent_id") references "company" ("id") on update cascade on delete restrict;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_company_path_prefix";`)
    this.addSql(
      `alter table if exists "company" drop constraint if exists CK_company_path_ends_in_itself;`
    )
    this.addSql(
      `alter table if exists "company" drop constraint if exists CK_company_root_has_short_path;`
    )
    this.addSql(
      `alter table if exists "company" drop constraint if exists "company_parent_id_foreign";`
    )
    this.addSql(
      `alter table if exists "company" add constraint "company_parent_id_foreign" foreign key ("parent_id") references "company" ("id") on update cascade on delete set null;`
    )
  }
}
