import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124085038 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "open_item" ("id" text not null, "kind" text check ("kind" in ('invoice', 'credit_note', 'payment')) not null, "external_id" text not null, "number" text not null, "company_id" text not null, "order_id" text null, "issued_on" text not null, "due_on" text null, "currency_code" text not null, "amount" numeric not null, "settled_amount" numeric not null default 0, "status" text check ("status" in ('open', 'paid', 'void')) not null default 'open', "is_void" boolean not null default false, "is_final" boolean not null default false, "payment_reference" text null, "revised_at" timestamptz null, "revision" integer not null default 1, "planned_revision" integer not null default 0, "booked_revision" integer not null default 0, "booking_fault" text null, "rates" jsonb null, "followed_order_id" text null, "has_ended_order" boolean not null default false, "raw_amount" jsonb not null, "raw_settled_amount" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "open_item_pkey" primary key ("id"), constraint CK_open_item_amount check (amount > 0 or (amount = 0 and kind = 'invoice')), constraint CK_open_item_settled_amount check (settled_amount >= 0), constraint CK_open_item_dates check (issued_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$' and case when kind = 'invoice' then (due_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') is true else due_on is null end), constraint CK_open_item_currency_code check (currency_code ~ '^[a-z]{3}\$'), constraint CK_open_item_void check ((status = 'void') = is_void), constraint CK_open_item_final_invoice check (not is_final or kind = 'invoice'), constraint CK_open_item_revision check (booked_revision <= planned_revision and planned_revision <= revision));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_open_item_deleted_at" ON "open_item" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_open_item_external_id" ON "open_item" ("kind", "external_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_open_item_company" ON "open_item" ("company_id", "issued_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_open_item_order_id" ON "open_item" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_open_item_due_on" ON "open_item" ("due_on") WHERE kind = 'invoice' AND status = 'open' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_open_item_not_booked" ON "open_item" ("updated_at") WHERE (booked_revision < revision OR booking_fault IS NOT NULL) AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "open_item_allocation" ("id" text not null, "open_item_id" text not null, "invoice_external_id" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "open_item_allocation_pkey" primary key ("id"), constraint CK_open_item_allocation_amount check (amount > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_open_item_allocation_open_item_id" ON "open_item_allocation" ("open_item_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_open_item_allocation_deleted_at" ON "open_item_allocation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_open_item_allocation_once" ON "open_item_allocation" ("open_item_id", "invoice_external_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_open_item_allocation_invoice" ON "open_item_allocation" ("invoice_external_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "open_item_booking" ("id" text not null, "open_item_id" text not null, "revision" integer not null, "type" text check ("type" in ('charge', 'credit')) not null, "key" text not null, "lines" jsonb not null, "booked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "open_item_booking_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_open_item_booking_open_item_id" ON "open_item_booking" ("open_item_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_open_item_booking_deleted_at" ON "open_item_booking" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_open_item_booking_key" ON "open_item_booking" ("key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_open_item_booking_revision" ON "open_item_booking" ("open_item_id", "revision", "type") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "open_item_allocation" add constraint "open_item_allocation_open_item_id_foreign" foreign key ("open_item_id") references "open_item" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "open_item_booking" add constraint "open_item_booking_open_item_id_foreign" foreign key ("open_item_id") references "open_item" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "open_item_allocation" drop constraint if exists "open_item_allocation_open_item_id_foreign";`
    )

    this.addSql(
      `alter table if exists "open_item_booking" drop constraint if exists "open_item_booking_open_item_id_foreign";`
    )

    this.addSql(`drop table if exists "open_item" cascade;`)

    this.addSql(`drop table if exists "open_item_allocation" cascade;`)

    this.addSql(`drop table if exists "open_item_booking" cascade;`)
  }
}
