import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A line of a booking, as `BookingLine` in `sql/book.ts`. */
const LINE = `
create type ledger_line as (
  line int, type text, account_id text, period text, starts_at timestamptz, ends_at timestamptz,
  amount numeric, hold_id text, ids jsonb
);`

/** Where is booked, with what its row is made of when there is none yet. */
const PLACE = `
create type ledger_place as (
  account_id text, period text, starts_at timestamptz, ends_at timestamptz, balance_id text
);`

/**
 * The lines of a booking. What concerns a hold that there is gets the hold's
 * account and period, whatever the moment is; no account for an unknown hold.
 */
const LINES = `
create or replace function ledger_lines(booking jsonb) returns ledger_line[] language plpgsql as $$
declare
  items ledger_line[];
  place record;
begin
  select array_agg(l order by l.line) into items
    from jsonb_populate_recordset(null::ledger_line, booking->'lines') l;
  for i in 1 .. coalesce(array_length(items, 1), 0) loop
    if items[i].hold_id is not null then
      select h.account_id, h.period into place from ledger_hold h where h.id = items[i].hold_id;
      items[i].account_id := place.account_id;
      items[i].period := place.period;
    end if;
  end loop;
  return items;
end $$;`

/**
 * Takes the balance rows of bookings, always by account id and then by period:
 * two that share accounts wait for each other, and never each for the other.
 * Makes the rows that there are not yet.
 */
const LOCK = `
create or replace function ledger_lock(places ledger_place[]) returns void language plpgsql as $$
declare
  place ledger_place;
begin
  for place in
    select distinct on (p.account_id, p.period) p.* from unnest(places) p order by p.account_id, p.period
  loop
    loop
      perform 1 from ledger_balance b
        where b.account_id = place.account_id and b.period = place.period and b.deleted_at is null
        for update;
      exit when found;
      insert into ledger_balance (id, account_id, period, starts_at, ends_at)
      values (place.balance_id, place.account_id, place.period, place.starts_at, place.ends_at)
      on conflict do nothing;
    end loop;
  end loop;
end $$;`

/** Writes one entry, with the sums after it. Its time never goes back within its period. */
const POST = `
create or replace function ledger_post(
  booking jsonb, attempt int, line int, entry_id text, item ledger_line, entry_type text, entry_amount numeric
) returns ledger_entry language plpgsql as $$
declare
  after ledger_balance;
  posted ledger_entry;
begin
  update ledger_balance set
    held = held + case entry_type when 'hold' then entry_amount when 'release' then -entry_amount else 0 end,
    charged = charged + case entry_type when 'charge' then entry_amount else 0 end,
    credited = credited + case entry_type when 'credit' then entry_amount else 0 end,
    entry_count = entry_count + 1,
    last_entry_at = greatest(last_entry_at, date_trunc('milliseconds', clock_timestamp())),
    updated_at = now()
  where account_id = item.account_id and period = item.period and deleted_at is null
  returning * into strict after;
  insert into ledger_entry (
    id, account_id, period, position, type, amount, hold_id, key, attempt, is_counter, line, request,
    reference_type, reference_id, reason, actor_kind, actor_id,
    held_after, charged_after, credited_after, created_at
  ) values (
    entry_id, item.account_id, item.period, after.entry_count, entry_type, entry_amount, item.hold_id,
    booking->>'key', attempt, (booking->>'is_counter')::boolean, line, booking->>'request',
    booking->>'reference_type', booking->>'reference_id',
    booking->>'reason', booking->>'actor_kind', booking->>'actor_id',
    after.held, after.charged, after.credited, after.last_entry_at
  ) returning * into posted;
  return posted;
end $$;`

/** Lessens what is left of a hold, and says by how much: no more than there is. */
const TAKE = `
create or replace function ledger_take(hold text, wanted numeric, expired_at timestamptz) returns numeric language plpgsql as $$
declare
  taken numeric;
begin
  -- Locked, so that it is not released as expired while its expiry is put off.
  select least(coalesce(wanted, h.open_amount), h.open_amount) into taken from ledger_hold h
    where h.id = hold and (expired_at is null or h.expires_at <= expired_at) for update;
  update ledger_hold set open_amount = open_amount - taken, updated_at = now()
    where id = hold and taken > 0;
  return coalesce(taken, 0);
end $$;`

/** An entry as JSON, amounts as texts: JSON's numbers are floats. */
const ENTRY_JSON = `
create or replace function ledger_entry_json(e ledger_entry) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', e.id, 'account_id', e.account_id, 'period', e.period, 'position', e.position, 'type', e.type,
    'amount', trim_scale(e.amount)::text, 'hold_id', e.hold_id, 'key', e.key, 'is_counter', e.is_counter,
    'reference_type', e.reference_type, 'reference_id', e.reference_id,
    'overrides_limit', e.overrides_limit, 'reason', e.reason, 'actor_kind', e.actor_kind,
    'actor_id', e.actor_id, 'expires_at', e.expires_at, 'held_after', trim_scale(e.held_after)::text,
    'charged_after', trim_scale(e.charged_after)::text,
    'credited_after', trim_scale(e.credited_after)::text, 'created_at', e.created_at)
$$;`

/** A hold as JSON. */
const HOLD_JSON = `
create or replace function ledger_hold_json(h ledger_hold) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', h.id, 'account_id', h.account_id, 'period', h.period, 'amount', trim_scale(h.amount)::text,
    'open_amount', trim_scale(h.open_amount)::text, 'expires_at', h.expires_at,
    'reference_type', h.reference_type, 'reference_id', h.reference_id)
$$;`

/** Entries, and the holds that they concern. */
const ANSWER = `
create or replace function ledger_answer(outcome text, entries ledger_entry[]) returns jsonb language plpgsql as $$
declare
  of_entries jsonb;
  of_holds jsonb;
begin
  select coalesce(jsonb_agg(ledger_entry_json(e) order by e.line), '[]') into of_entries from unnest(entries) e;
  select coalesce(jsonb_agg(ledger_hold_json(h) order by h.id), '[]') into of_holds
    from ledger_hold h where h.id = any (array(select e.hold_id from unnest(entries) e));
  return jsonb_build_object('outcome', outcome, 'entries', of_entries, 'holds', of_holds);
end $$;`

/** What was booked before under a key and attempt, as an answer. */
const KNOWN = `
create or replace function ledger_known(outcome text, of_key text, of_attempt int, of_counter boolean)
returns jsonb language plpgsql as $$
begin
  return ledger_answer(outcome, array(
    select e from ledger_entry e
    where e.key = of_key and e.attempt = of_attempt and e.is_counter = of_counter and e.deleted_at is null));
end $$;`

/** Writes the lines of a booking. */
const WRITE = `
create or replace function ledger_write(booking jsonb, attempt int, items ledger_line[])
returns ledger_entry[] language plpgsql as $$
declare
  moment timestamptz := (booking->>'moment')::timestamptz;
  entries ledger_entry[] := '{}';
  item ledger_line;
  taken numeric;
begin
  foreach item in array items loop
    if item.type = 'hold_again' then
      update ledger_hold h set open_amount = h.open_amount + item.amount, updated_at = now() where h.id = item.hold_id;
    elsif item.hold_id is not null and item.type in ('release', 'expire', 'charge') then
      taken := ledger_take(item.hold_id, item.amount, case when item.type = 'expire' then moment end);
      if taken > 0 then
        entries := entries || ledger_post(
          booking, attempt, cardinality(entries) + 1, item.ids->>'release', item, 'release', taken);
      end if;
    end if;
    if item.type not in ('release', 'expire') then
      entries := entries || ledger_post(
        booking, attempt, cardinality(entries) + 1, item.ids->>'entry', item,
        case item.type when 'hold_again' then 'hold' else item.type end, item.amount);
    end if;
  end loop;
  return entries;
end $$;`

/**
 * Books facts: whatever is no new hold. Decided and written in this one
 * statement, under the rows that ledger_lock takes; each query in it sees what
 * was committed before. Answers with an outcome: booked, repeated, conflict,
 * unknown_hold.
 */
const BOOK = `
create or replace function ledger_book(booking jsonb) returns jsonb language plpgsql as $$
declare
  is_counter boolean := (booking->>'is_counter')::boolean;
  items ledger_line[] := ledger_lines(booking);
  item ledger_line;
  attempt int := 1;
  known record;
begin
  foreach item in array items loop
    if item.account_id is null then
      return jsonb_build_object('outcome', 'unknown_hold', 'hold_id', item.hold_id);
    end if;
  end loop;

  perform ledger_lock(array(
    select (l.account_id, l.period, l.starts_at, l.ends_at, l.ids->>'balance')::ledger_place from unnest(items) l));

  select e.attempt, e.is_counter, e.request into known from ledger_entry e
    where e.key = booking->>'key' and e.deleted_at is null
    order by e.attempt desc, e.is_counter desc limit 1;
  if is_counter then
    attempt := (booking->>'attempt')::int;
    if known.is_counter or known.attempt <> attempt then
      return ledger_known('repeated', booking->>'key', attempt, true);
    end if;
  elsif known.attempt is not null then
    if not known.is_counter then
      return ledger_known(
        case when known.request = booking->>'request' then 'repeated' else 'conflict' end,
        booking->>'key', known.attempt, false);
    end if;
    attempt := known.attempt + 1;
  end if;

  return ledger_answer('booked', ledger_write(booking, attempt, items));
end $$;`

const FUNCTIONS = [
  "ledger_book(jsonb)",
  "ledger_write(jsonb, int, ledger_line[])",
  "ledger_known(text, text, int, boolean)",
  "ledger_answer(text, ledger_entry[])",
  "ledger_hold_json(ledger_hold)",
  "ledger_entry_json(ledger_entry)",
  "ledger_take(text, numeric, timestamptz)",
  "ledger_post(jsonb, int, int, text, ledger_line, text, numeric)",
  "ledger_lock(ledger_place[])",
  "ledger_lines(jsonb)",
]

/**
 * Booking as a function of the database: the decision and all that follows from
 * it are one statement, so that an account is locked only for as long as the
 * database needs, and not while a message travels to Node.js and back. A later
 * change replaces a function in a migration of its own.
 */
export class Migration20261124022700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop function if exists ledger_lines(jsonb);`)
    for (const statement of [
      LINE,
      PLACE,
      LINES,
      LOCK,
      POST,
      TAKE,
      ENTRY_JSON,
      HOLD_JSON,
      ANSWER,
      KNOWN,
      WRITE,
      BOOK,
    ]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    for (const signature of FUNCTIONS) {
      this.addSql(`drop function if exists ${signature};`)
    }
    this.addSql(`drop type if exists ledger_place;`)
    this.addSql(`drop type if exists ledger_line;`)
  }
}
