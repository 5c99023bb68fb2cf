import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123152221 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "company_invitation" drop constraint if exists "company_invitation_token_hash_unique";`
    )
    this.addSql(
      `alter table if exists "company_invitation" drop constraint if exists "company_invitation_pending_unique";`
    )
    this.addSql(
      `create table if not exists "company_invitation" ("id" text not null, "company_id" text not null, "email" text not null, "first_name" text null, "last_name" text null, "role" text not null, "language" text check ("language" in ('en', 'sv')) null, "status" text check ("status" in ('pending', 'accepted', 'revoked')) not null default 'pending', "token_hash" text null, "expires_at" timestamptz not null, "sent_count" integer not null default 1, "sent_at" timestamptz not null, "invited_by_member_id" text null, "invited_by_user_id" text null, "accepted_member_id" text null, "accepted_at" timestamptz null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_invitation_pkey" primary key ("id"), constraint CK_company_invitation_email_is_lower_case check (email = lower(email)), constraint CK_company_invitation_token_while_pending check (token_hash IS NULL OR status = 'pending'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_invitation_company_id" ON "company_invitation" ("company_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_invitation_deleted_at" ON "company_invitation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_invitation_pending_unique" ON "company_invitation" ("company_id", "email") WHERE status = 'pending' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_company_invitation_token_hash_unique" ON "company_invitation" ("token_hash") WHERE token_hash IS NOT NULL AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_invitation_email" ON "company_invitation" ("email") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "company_role" ("id" text not null, "company_id" text not null, "name" text not null, "grants" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "company_role_pkey" primary key ("id"), constraint CK_company_role_name_length check (char_length(name) between 1 and 255), constraint CK_company_role_grants_is_list check (jsonb_typeof(grants) = 'array'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_role_company_id" ON "company_role" ("company_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_company_role_deleted_at" ON "company_role" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "company_invitation" add constraint "company_invitation_company_id_foreign" foreign key ("company_id") references "company" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "company_role" add constraint "company_role_company_id_foreign" foreign key ("company_id") references "company" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "company_member" drop constraint if exists "company_member_role_check";`
    )

    this.addSql(
      `alter table if exists "company_member" alter column "role" type text using ("role"::text);`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "company_invitation" cascade;`)

    this.addSql(`drop table if exists "company_role" cascade;`)

    this.addSql(
      `alter table if exists "company_member" add constraint "company_member_role_check" check("role" in ('admin', 'buyer', 'approver', 'finance', 'viewer'));`
    )
  }
}
