import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A line of a booking, as `BookingLine` in `sql/book.ts`. */
const LINE = `
create type ledger_line as (
  line int, type text, account_id text, period text, starts_at timestamptz, ends_at timestamptz,
  outside boolean, amount numeric, hold_id text, overrides boolean, expires_at timestamptz, ids jsonb
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
    if items[i].type <> 'hold' and items[i].hold_id is not null then
      select h.account_id, h.period into place from ledger_hold h where h.id = items[i].hold_id;
      items[i].account_id := place.account_id;
      items[i].period := place.period;
    end if;
  end loop;
  return items;
end $$;`

/**
 * Takes the balance rows of a booking, always by account id and then by period:
 * two bookings that share accounts wait for each other, and never each for the
 * other. Makes the rows that there are not yet.
 */
const LOCK = `
create or replace function ledger_lock(items ledger_line[]) returns void language plpgsql as $$
declare
  item record;
begin
  for item in
    select distinct on (l.account_id, l.period) l.* from unnest(items) l order by l.account_id, l.period
  loop
    loop
      perform 1 from ledger_balance b
        where b.account_id = item.account_id and b.period = item.period and b.deleted_at is null
        for update;
      exit when found;
      insert into ledger_balance (id, account_id, period, starts_at, ends_at)
      values (item.ids->>'balance', item.account_id, item.period, item.starts_at, item.ends_at)
      on conflict do nothing;
    end loop;
  end loop;
end $$;`

/** Why a hold cannot be accepted; null when it can. Asked under the lock. */
const REFUSAL = `
create or replace function ledger_refusal(item ledger_line, moment timestamptz) returns jsonb language plpgsql as $$
declare
  judged record;
  rule text;
begin
  select a.status, b.held + b.charged - b.credited as used,
      a.limit_amount + case when moment < a.raised_until then a.raised_by else 0 end as limit_amount
    into judged
    from ledger_account a, ledger_balance b
    where a.id = item.account_id
      and b.account_id = item.account_id and b.period = item.period and b.deleted_at is null;
  rule := case
    when judged.status = 'closed' then 'closed'
    when item.outside then 'outside_period'
    when not item.overrides and judged.used + item.amount > judged.limit_amount then 'over_limit'
  end;
  if rule is null then
    return null;
  end if;
  return jsonb_build_object(
    'account_id', item.account_id, 'period', item.period, 'rule', rule, 'amount', item.amount::text,
    'limit_amount', trim_scale(judged.limit_amount)::text,
    'free', trim_scale(judged.limit_amount - judged.used)::text);
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
    reference_type, reference_id, overrides_limit, reason, actor_kind, actor_id, expires_at,
    held_after, charged_after, credited_after, created_at
  ) values (
    entry_id, item.account_id, item.period, after.entry_count, entry_type, entry_amount, item.hold_id,
    booking->>'key', attempt, (booking->>'is_counter')::boolean, line, booking->>'request',
    booking->>'reference_type', booking->>'reference_id', coalesce(item.overrides, false),
    booking->>'reason', booking->>'actor_kind', booking->>'actor_id', item.expires_at,
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

/** Entries, and the holds that they concern, amounts as texts: JSON's numbers are floats. */
const ANSWER = `
create or replace function ledger_answer(outcome text, entries ledger_entry[]) returns jsonb language plpgsql as $$
declare
  of_entries jsonb;
  of_holds jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object(
      'id', e.id, 'account_id', e.account_id, 'period', e.period, 'position', e.position, 'type', e.type,
      'amount', trim_scale(e.amount)::text, 'hold_id', e.hold_id, 'key', e.key, 'is_counter', e.is_counter,
      'reference_type', e.reference_type, 'reference_id', e.reference_id,
      'overrides_limit', e.overrides_limit, 'reason', e.reason, 'actor_kind', e.actor_kind,
      'actor_id', e.actor_id, 'expires_at', e.expires_at, 'held_after', trim_scale(e.held_after)::text,
      'charged_after', trim_scale(e.charged_after)::text,
      'credited_after', trim_scale(e.credited_after)::text, 'created_at', e.created_at
    ) order by e.line), '[]') into of_entries from unnest(entries) e;
  select coalesce(jsonb_agg(jsonb_build_object(
      'id', h.id, 'account_id', h.account_id, 'period', h.period, 'amount', trim_scale(h.amount)::text,
      'open_amount', trim_scale(h.open_amount)::text, 'expires_at', h.expires_at,
      'reference_type', h.reference_type, 'reference_id', h.reference_id
    ) order by h.id), '[]') into of_holds
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

/** Writes the lines of a booking that is accepted. */
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
    if item.type = 'hold' then
      insert into ledger_hold (id, account_id, period, amount, open_amount, expires_at, reference_type, reference_id)
      values (item.hold_id, item.account_id, item.period, item.amount, item.amount, item.expires_at,
        booking->>'reference_type', booking->>'reference_id');
    elsif item.type = 'hold_again' then
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
 * Books all lines or none. Decided and written in this one statement, under the
 * rows that ledger_lock takes; each query in it sees what was committed before.
 * Answers with an outcome: booked, repeated, refused, conflict, unknown_hold.
 */
const BOOK = `
create or replace function ledger_book(booking jsonb) returns jsonb language plpgsql as $$
declare
  is_counter boolean := (booking->>'is_counter')::boolean;
  items ledger_line[] := ledger_lines(booking);
  item ledger_line;
  attempt int := 1;
  known record;
  refusals jsonb := '[]';
begin
  foreach item in array items loop
    if item.account_id is null then
      return jsonb_build_object('outcome', 'unknown_hold', 'hold_id', item.hold_id);
    end if;
  end loop;

  perform ledger_lock(items);

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

  foreach item in array items loop
    if item.type = 'hold' then
      refusals := refusals || coalesce(ledger_refusal(item, (booking->>'moment')::timestamptz), '[]');
    end if;
  end loop;
  if refusals <> '[]'::jsonb then
    return jsonb_build_object('outcome', 'refused', 'refusals', refusals);
  end if;
  return ledger_answer('booked', ledger_write(booking, attempt, items));
end $$;`

const FUNCTIONS = [
  "ledger_book(jsonb)",
  "ledger_write(jsonb, int, ledger_line[])",
  "ledger_known(text, text, int, boolean)",
  "ledger_answer(text, ledger_entry[])",
  "ledger_take(text, numeric, timestamptz)",
  "ledger_post(jsonb, int, int, text, ledger_line, text, numeric)",
  "ledger_refusal(ledger_line, timestamptz)",
  "ledger_lock(ledger_line[])",
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
      LINES,
      LOCK,
      REFUSAL,
      POST,
      TAKE,
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
    this.addSql(`drop type if exists ledger_line;`)
  }
}
