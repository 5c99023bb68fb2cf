import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123115047 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "door_run" ("id" text not null, "cart_id" text null, "order_id" text null, "customer_id" text null, "company_id" text null, "member_id" text null, "representative_id" text null, "channel" text not null, "actor" jsonb not null, "status" text check ("status" in ('open', 'placed', 'cancelled', 'outside')) not null default 'open', "stage" text check ("stage" in ('entered', 'reserved', 'created')) not null default 'entered', "process_id" text null, "lock_owner" text null, "attempts" integer not null default 0, "last_error" text null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "door_run_pkey" primary key ("id"), constraint CHK_door_run_placed_has_order check (status NOT IN ('placed', 'outside') OR order_id IS NOT NULL));`
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
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "door_run" cascade;`)
  }
}
