import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124115829 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "discount_group_article" drop constraint if exists "discount_group_article_variant_unique";`
    )
    this.addSql(
      `alter table if exists "discount_group" drop constraint if exists "discount_group_code_unique";`
    )
    this.addSql(
      `create table if not exists "discount_group" ("id" text not null, "code" text not null, "name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "discount_group_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_discount_group_deleted_at" ON "discount_group" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_discount_group_code_unique" ON "discount_group" ("code") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "discount_group_article" ("id" text not null, "discount_group_id" text not null, "variant_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "discount_group_article_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_discount_group_article_discount_group_id" ON "discount_group_article" ("discount_group_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_discount_group_article_deleted_at" ON "discount_group_article" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_discount_group_article_variant_unique" ON "discount_group_article" ("variant_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "discount_group_article" add constraint "discount_group_article_discount_group_id_foreign" foreign key ("discount_group_id") references "discount_group" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "discount_group_article" drop constraint if exists "discount_group_article_discount_group_id_foreign";`
    )

    this.addSql(`drop table if exists "discount_group" cascade;`)

    this.addSql(`drop table if exists "discount_group_article" cascade;`)
  }
}
