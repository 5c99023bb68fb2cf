import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The lines of a booking. What concerns a hold is booked in the hold's account
 * and period, whatever the moment is.
 */
const LINES = `
create or replace function ledger_lines(booking jsonb) returns table (
  line int, type text, account_id text, period text, starts_at timestamptz, ends_at timestamptz,
  outside boolean, amount numeric, hold_id text, hold_found boolean, overrides boolean,
  expires_at timestamptz, ids jsonb
) language sql stable as $$
  select l.line, l.type, coalesce(h.account_id, l.account_id), coalesce(h.period, l.period),
    l.starts_at, l.ends_at, l.outside, l.amount, l.hold_id, h.id is not null,
    l.overrides, l.expires_at, l.ids
  from jsonb_to_recordset(booking->'lines') as l (
    line int, type text, account_id text, period text, starts_at timestamptz, ends_at timestamptz,
    outside boolean, amount numeric, hold_id text, overrides boolean, expires_at timestamptz, ids jsonb
  )
  left join ledger_hold h on h.id = l.hold_id and l.type <> 'hold'
$$;`

/**
 * Takes the balance rows of a booking, always by account id and then by period:
 * two bookings that share accounts wait for each other, and never each for the
 * other. Makes the rows that there are not yet.
 */
const LOCK = `
create or replace function ledger_lock(booking jsonb) returns void language plpgsql as $$
declare
  item record;
begin
  for item in
    select distinct on (account_id, period) * from ledger_lines(booking) order by account_id, period
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

/** Why each hold of a booking cannot be accepted; none for those that can. Asked under the lock. */
const REFUSALS = `
create or replace function ledger_refusals(booking jsonb) returns jsonb language sql volatile as $$
  select coalesce(jsonb_agg(jsonb_build_object(
      'account_id', account_id, 'period', period, 'rule', rule, 'amount', amount::text,
      'limit_amount', trim_scale(limit_amount)::text, 'free', trim_scale(limit_amount - used)::text
    ) order by line), '[]')
  from (
    select l.line, l.account_id, l.period, l.amount, a.limit_amount, b.used,
      case
        when a.status = 'closed' then 'closed'
        when l.outside then 'outside_period'
        when not l.overrides and b.used + l.amount > a.limit_amount then 'over_limit'
      end as rule
    from ledger_lines(booking) l
    cross join lateral (
      select status, case when raised_until > (booking->>'moment')::timestamptz
        then raised_amount else ledger_account.limit_amount end as limit_amount
      from ledger_account where id = l.account_id
    ) a
    cross join lateral (
      select held + charged - credited as used from ledger_balance
      where account_id = l.account_id and period = l.period and deleted_at is null
    ) b
    where l.type = 'hold'
  ) judged
  where rule is not null
$$;`

/** Writes one entry, with the sums after it. Its time never goes back within its period. */
const POST = `
create or replace function ledger_post(
  booking jsonb, attempt int, line int, entry_id text, account text, in_period text,
  entry_type text, entry_amount numeric, hold text, overrides boolean, expiry timestamptz
) returns void language plpgsql as $$
declare
  after ledger_balance;
begin
  update ledger_balance set
    held = held + case entry_type when 'hold' then entry_amount when 'release' then -entry_amount else 0 end,
    charged = charged + case entry_type when 'charge' then entry_amount else 0 end,
    credited = credited + case entry_type when 'credit' then entry_amount else 0 end,
    entry_count = entry_count + 1,
    last_entry_at = greatest(last_entry_at, date_trunc('milliseconds', clock_timestamp())),
    updated_at = now()
  where account_id = account and period = in_period and deleted_at is null
  returning * into strict after;
  insert into ledger_entry (
    id, account_id, period, position, type, amount, hold_id, key, attempt, is_counter, line, request,
    reference_type, reference_id, overrides_limit, reason, actor_kind, actor_id, expires_at,
    held_after, charged_after, credited_after, created_at
  ) values (
    entry_id, account, in_period, after.entry_count, entry_type, entry_amount, hold,
    booking->>'key', attempt, (booking->>'is_counter')::boolean, line, booking->>'request',
    booking->>'reference_type', booking->>'reference_id', overrides, booking->>'reason',
    booking->>'actor_kind', booking->>'actor_id', expiry,
    after.held, after.charged, after.credited, after.last_entry_at
  );
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

/** The entries of a booking and the holds that they concern, amounts as texts: JSON's numbers are floats. */
const ANSWER = `
create or replace function ledger_answer(outcome text, of_key text, of_attempt int, of_counter boolean)
returns jsonb language sql volatile as $$
  with booked as (
    select * from ledger_entry
    where key = of_key and attempt = of_attempt and is_counter = of_counter and deleted_at is null
  )
  select jsonb_build_object(
    'outcome', outcome,
    'entries', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', id, 'account_id', account_id, 'period', period, 'position', position, 'type', type,
        'amount', trim_scale(amount)::text, 'hold_id', hold_id, 'key', key, 'is_counter', is_counter,
        'reference_type', reference_type, 'reference_id', reference_id, 'overrides_limit', overrides_limit,
        'reason', reason, 'actor_kind', actor_kind, 'actor_id', actor_id, 'expires_at', expires_at,
        'held_after', trim_scale(held_after)::text, 'charged_after', trim_scale(charged_after)::text,
        'credited_after', trim_scale(credited_after)::text, 'created_at', created_at
      ) order by line), '[]') from booked),
    'holds', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', id, 'account_id', account_id, 'period', period, 'amount', trim_scale(amount)::text,
        'open_amount', trim_scale(open_amount)::text, 'expires_at', expires_at,
        'reference_type', reference_type, 'reference_id', reference_id
      ) order by id), '[]') from ledger_hold where id in (select hold_id from booked))
  )
$$;`

/**
 * Books all lines or none. Decided and written in this one statement, under the
 * rows that ledger_lock takes; each query in it sees what was committed before.
 * Answers with an outcome: booked, repeated, refused, conflict, unknown_hold.
 */
const BOOK = `
create or replace function ledger_book(booking jsonb) returns jsonb language plpgsql as $$
declare
  is_counter boolean := (booking->>'is_counter')::boolean;
  moment timestamptz := (booking->>'moment')::timestamptz;
  known record;
  attempt int := 1;
  written int := 0;
  item record;
  taken numeric;
  refusals jsonb;
begin
  select l.hold_id into known from ledger_lines(booking) l
    where l.type <> 'hold' and l.hold_id is not null and not l.hold_found limit 1;
  if found then
    return jsonb_build_object('outcome', 'unknown_hold', 'hold_id', known.hold_id);
  end if;

  perform ledger_lock(booking);

  select e.attempt, e.is_counter, e.request into known from ledger_entry e
    where e.key = booking->>'key' and e.deleted_at is null
    order by e.attempt desc, e.is_counter desc limit 1;
  if is_counter then
    attempt := (booking->>'attempt')::int;
    if known.is_counter or known.attempt <> attempt then
      return ledger_answer('repeated', booking->>'key', attempt, true);
    end if;
  elsif known.attempt is not null then
    if not known.is_counter then
      return ledger_answer(
        case when known.request = booking->>'request' then 'repeated' else 'conflict' end,
        booking->>'key', known.attempt, false);
    end if;
    attempt := known.attempt + 1;
  end if;

  refusals := ledger_refusals(booking);
  if refusals <> '[]'::jsonb then
    return jsonb_build_object('outcome', 'refused', 'refusals', refusals);
  end if;

  for item in select * from ledger_lines(booking) order by line loop
    if item.type = 'hold' then
      insert into ledger_hold (id, account_id, period, amount, open_amount, expires_at, reference_type, reference_id)
      values (item.hold_id, item.account_id, item.period, item.amount, item.amount, item.expires_at,
        booking->>'reference_type', booking->>'reference_id');
    elsif item.type = 'hold_again' then
      update ledger_hold h set open_amount = h.open_amount + item.amount, updated_at = now() where h.id = item.hold_id;
    end if;
    if item.type in ('release', 'expire') or (item.type = 'charge' and item.hold_id is not null) then
      taken := ledger_take(item.hold_id, item.amount, case when item.type = 'expire' then moment end);
      if taken > 0 then
        written := written + 1;
        perform ledger_post(booking, attempt, written, item.ids->>'release', item.account_id, item.period,
          'release', taken, item.hold_id, false, null);
      end if;
    end if;
    if item.type not in ('release', 'expire') then
      written := written + 1;
      perform ledger_post(booking, attempt, written, item.ids->>'entry', item.account_id, item.period,
        case item.type when 'hold_again' then 'hold' else item.type end, item.amount, item.hold_id,
        coalesce(item.overrides, false), item.expires_at);
    end if;
  end loop;
  return ledger_answer('booked', booking->>'key', attempt, is_counter);
end $$;`

const FUNCTIONS = [
  "ledger_book(jsonb)",
  "ledger_answer(text, text, int, boolean)",
  "ledger_take(text, numeric, timestamptz)",
  "ledger_post(jsonb, int, int, text, text, text, text, numeric, text, boolean, timestamptz)",
  "ledger_refusals(jsonb)",
  "ledger_lock(jsonb)",
  "ledger_lines(jsonb)",
]

/**
 * Booking as a function of the database: the decision and all that follows from
 * it are one statement, so that an account is locked only for as long as the
 * database needs, and not while a message travels to Node.js and back. A later
 * change replaces a function in a migration of its own.
 */
export class Migration20261124015600 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [LINES, LOCK, REFUSALS, POST, TAKE, ANSWER, BOOK]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    for (const signature of FUNCTIONS) {
      this.addSql(`drop function if exists ${signature};`)
    }
  }
}
