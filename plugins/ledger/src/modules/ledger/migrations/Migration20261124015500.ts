import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Amounts, for each of which core keeps a JSON twin. */
const AMOUNTS: [table: string, column: string][] = [
  ["ledger_account", "limit_amount"],
  ["ledger_account", "raised_by"],
  ["ledger_balance", "held"],
  ["ledger_balance", "charged"],
  ["ledger_balance", "credited"],
  ["ledger_entry", "amount"],
  ["ledger_hold", "amount"],
  ["ledger_hold", "open_amount"],
]

/** An amount as core keeps it in JSON. Not a function: a row has up to three, and a call costs more than the rest. */
const rawAmount = (column: string): string =>
  `('{"value": "' || trim_scale("${column}")::text || '", "precision": 20}')::jsonb`

const APPEND_ONLY = ["ledger_entry", "ledger_account_change"]

/**
 * What the model language cannot say. Core reads an amount from its JSON twin:
 * the database makes that of the number, so that the two never differ. An entry
 * carries the sums after it, from which a statement of any length is read
 * without adding up. An account with a balance stays. And what has been booked is never changed.
 */
export class Migration20261124015500 extends Migration {
  override async up(): Promise<void> {
    for (const [table, column] of AMOUNTS) {
      this.addSql(`alter table "${table}" drop column "raw_${column}";`)
      this.addSql(
        `alter table "${table}" add column "raw_${column}" jsonb generated always as (${rawAmount(column)}) stored;`
      )
    }
    this.addSql(
      `alter table "ledger_entry" add column "held_after" numeric not null, add column "charged_after" numeric not null, add column "credited_after" numeric not null;`
    )
    this.addSql(
      `alter table "ledger_balance" add constraint "FK_ledger_balance_account_id" foreign key ("account_id") references "ledger_account" ("id");`
    )
    this.addSql(
      `create or replace function ledger_refuse_change() returns trigger language plpgsql as $$
       begin
         raise exception 'The ledger is append-only: % of % is refused', tg_op, tg_table_name
           using errcode = 'restrict_violation';
       end $$;`
    )
    for (const table of APPEND_ONLY) {
      this.addSql(
        `create trigger ${table}_append_only before update or delete or truncate on "${table}" for each statement execute function ledger_refuse_change();`
      )
    }
  }

  override async down(): Promise<void> {
    for (const table of APPEND_ONLY) {
      this.addSql(`drop trigger if exists ${table}_append_only on "${table}";`)
    }
    this.addSql(`drop function if exists ledger_refuse_change();`)
    this.addSql(
      `alter table "ledger_balance" drop constraint if exists "FK_ledger_balance_account_id";`
    )
    this.addSql(
      `alter table "ledger_entry" drop column "held_after", drop column "charged_after", drop column "credited_after";`
    )
    for (const [table, column] of AMOUNTS) {
      this.addSql(`alter table "${table}" drop column "raw_${column}";`)
      this.addSql(`alter table "${table}" add column "raw_${column}" jsonb;`)
      this.addSql(
        `update "${table}" set "raw_${column}" = ${rawAmount(column)};`
      )
    }
  }
}
