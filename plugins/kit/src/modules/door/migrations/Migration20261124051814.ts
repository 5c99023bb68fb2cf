import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124051814 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "door_run" ("id" text not null, "cart_id" text null, "order_id" text null, "customer_id" text null, "company_id" text null, "member_id" text null, "representative_id" text null, "channel" text not null, "actor" jsonb not null, "holds" jsonb null, "status" text check ("status" in ('open', 'placed', 'cancelled', 'outside')) not null default 'open', "stage" text check ("stage" in ('entered', 'reserved', 'created')) not null default 'entered', "process_id" text null, "lock_owner" text null, "attempts" integer not null default 0, "last_error" text null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "door_run_pkey" primary key ("id"), constraint CHK_door_run_placed_has_order check (status NOT IN ('placed', 'outside') OR order_id IS NOT NULL));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_door_run_deleted_at" ON "door_run" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_door_run_cart_id" ON "door_run" ("cart_id") WHERE status IN ('open', 'placed') AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_door_run_order_id" ON "door_run" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_door_run_open" ON "door_run" ("created_at") WHERE settled_at IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_door_run_company_id" ON "door_run" ("company_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "order_hold" ("id" text not null, "order_id" text not null, "company_id" text null, "code" text not null, "rule" text not null, "params" jsonb not null, "occasion" text not null, "released_at" timestamptz null, "released_by" jsonb null, "release_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_hold_pkey" primary key ("id"), constraint CHK_order_hold_released_by check ((released_at IS NULL) = (released_by IS NULL)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_hold_deleted_at" ON "order_hold" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "UQ_order_hold_occasion" ON "order_hold" ("order_id", "rule", "code", "occasion") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_hold_open" ON "order_hold" ("created_at") WHERE released_at IS NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_hold_company_id" ON "order_hold" ("company_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "door_run" cascade;`)

    this.addSql(`drop table if exists "order_hold" cascade;`)
  }
}
