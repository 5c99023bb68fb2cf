import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124085117 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "credit_report" ("id" text not null, "company_credit_id" text not null, "reported_on" text not null, "proposed_limit" numeric null, "source" text not null, "reference" text null, "note" text null, "raw_proposed_limit" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "credit_report_pkey" primary key ("id"), constraint CK_credit_report_reported_on check (reported_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'), constraint CK_credit_report_proposed_limit check (proposed_limit >= 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_credit_report_company_credit_id" ON "credit_report" ("company_credit_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_credit_report_deleted_at" ON "credit_report" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_credit_report_of_credit" ON "credit_report" ("company_credit_id", "reported_on") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "credit_report" add constraint "credit_report_company_credit_id_foreign" foreign key ("company_credit_id") references "company_credit" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "credit_report" cascade;`)
  }
}
