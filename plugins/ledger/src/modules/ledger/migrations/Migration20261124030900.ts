import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Bookings on the same accounts, one after the other in one statement: what
 * waits in a process for the same rows goes to the database together. All rows
 * are taken before the first is booked, in the order in which ledger_lock takes
 * them.
 */
const BOOK_ALL = `
create or replace function ledger_book_all(bookings jsonb) returns jsonb language plpgsql as $$
declare
  items ledger_line[] := '{}';
  answers jsonb := '[]';
  booking jsonb;
begin
  for booking in select value from jsonb_array_elements(bookings) loop
    items := items || ledger_lines(booking);
  end loop;
  perform ledger_lock(items);
  for booking in select value from jsonb_array_elements(bookings) with ordinality order by ordinality loop
    answers := answers || jsonb_build_array(ledger_book(booking));
  end loop;
  return answers;
end $$;`

/** Bookings that go together. */
export class Migration20261124030900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(BOOK_ALL)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists ledger_book_all(jsonb);`)
  }
}
