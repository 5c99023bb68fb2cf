import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A line of a hold, as `HoldLine` in `sql/hold.ts`; from `attempt` on what
 * becomes of it, which is nothing when it is not accepted.
 */
const LINE = `
create type ledger_hold_line as (
  booking int, line int, key text, request text, moment timestamptz,
  account_id text, period text, starts_at timestamptz, ends_at timestamptz, outside boolean,
  amount numeric, overrides boolean, expires_at timestamptz,
  hold_id text, entry_id text, balance_id text,
  reference_type text, reference_id text, reason text, actor_kind text, actor_id text,
  attempt int, position int, held numeric, charged numeric, credited numeric, booked_at timestamptz
);`

/** An account in a period: what a hold is judged by, and adds to. */
const STATE = `
create type ledger_state as (
  balance_id text, account_id text, period text, held numeric, charged numeric, credited numeric,
  entry_count int, booked_at timestamptz,
  status text, limit_amount numeric, raised_by numeric, raised_until timestamptz
);`

/**
 * Why a line cannot be accepted as things stand; null when it can. What goes
 * past the limit on purpose is a fact, such as an order that has grown since: an
 * account that was closed meanwhile keeps account of it too.
 */
const REFUSAL = `
create or replace function ledger_refusal(item ledger_hold_line, state ledger_state) returns jsonb language plpgsql as $$
declare
  effective numeric :=
    state.limit_amount + case when item.moment < state.raised_until then state.raised_by else 0 end;
  used numeric := state.held + state.charged - state.credited;
  rule text := case
    when state.status = 'closed' and not item.overrides then 'closed'
    when item.outside then 'outside_period'
    when not item.overrides and used + item.amount > effective then 'over_limit'
  end;
begin
  if rule is null then
    return null;
  end if;
  return jsonb_build_object(
    'account_id', item.account_id, 'period', item.period, 'rule', rule, 'amount', item.amount::text,
    'limit_amount', trim_scale(effective)::text, 'free', trim_scale(effective - used)::text);
end $$;`

/** Writes the lines that were accepted, and answers for each key with its entries and holds. */
const WRITE = `
create or replace function ledger_write_holds(items ledger_hold_line[], states ledger_state[])
returns jsonb language plpgsql as $$
declare
  answers jsonb;
begin
  update ledger_balance b set
    held = s.held, entry_count = s.entry_count, last_entry_at = s.booked_at, updated_at = now()
  from unnest(states) s where b.id = s.balance_id and b.entry_count <> s.entry_count;

  with holds as (
    insert into ledger_hold (id, account_id, period, amount, open_amount, expires_at, reference_type, reference_id)
    select i.hold_id, i.account_id, i.period, i.amount, i.amount, i.expires_at, i.reference_type, i.reference_id
    from unnest(items) i where i.attempt is not null
    returning ledger_hold
  ), entries as (
    insert into ledger_entry (
      id, account_id, period, position, type, amount, hold_id, key, attempt, is_counter, line, request,
      reference_type, reference_id, overrides_limit, reason, actor_kind, actor_id, expires_at,
      held_after, charged_after, credited_after, created_at
    )
    select i.entry_id, i.account_id, i.period, i.position, 'hold', i.amount, i.hold_id, i.key, i.attempt, false,
      i.line, i.request, i.reference_type, i.reference_id, i.overrides, i.reason, i.actor_kind, i.actor_id,
      i.expires_at, i.held, i.charged, i.credited, i.booked_at
    from unnest(items) i where i.attempt is not null
    returning ledger_entry
  ), by_key as (
    select (e.ledger_entry).key,
      jsonb_agg(ledger_entry_json(e.ledger_entry) order by (e.ledger_entry).line) as entries,
      jsonb_agg(ledger_hold_json(h.ledger_hold) order by (h.ledger_hold).id) as holds
    from entries e join holds h on (h.ledger_hold).id = (e.ledger_entry).hold_id
    group by (e.ledger_entry).key
  )
  select jsonb_object_agg(key, jsonb_build_object('outcome', 'booked', 'entries', entries, 'holds', holds))
    into answers from by_key;
  return answers;
end $$;`

/**
 * Holds, each booking as if it were alone, one after the other: all its lines
 * or none. Rows are taken before the first is judged, in the order of
 * ledger_lock; then all that is judged by is read at once and kept up to date
 * here, and what was accepted is written at once. Answers in the order of the
 * bookings with an outcome: booked, repeated, refused, conflict.
 */
const HOLD = `
create or replace function ledger_hold_all(asked jsonb) returns jsonb language plpgsql as $$
declare
  items ledger_hold_line[];
  item ledger_hold_line;
  states ledger_state[];
  state ledger_state;
  place_of int[];
  attempts int[];
  taken_back boolean[];
  requests text[];
  booked_here boolean[];
  answers jsonb[] := '{}';
  written jsonb;
  booking record;
  refusals jsonb;
  at int;
  now_booked timestamptz;
begin
  select array_agg(i order by i.booking, i.line) into items
    from jsonb_populate_recordset(null::ledger_hold_line, asked) i;
  perform ledger_lock(array(
    select (i.account_id, i.period, i.starts_at, i.ends_at, i.balance_id)::ledger_place from unnest(items) i));
  now_booked := date_trunc('milliseconds', clock_timestamp());

  select array_agg((b.id, b.account_id, b.period, b.held, b.charged, b.credited, b.entry_count,
      greatest(b.last_entry_at, now_booked), a.status, a.limit_amount, a.raised_by, a.raised_until)::ledger_state
      order by b.account_id, b.period) into states
    from (select distinct i.account_id, i.period from unnest(items) i) p
    join ledger_balance b on b.account_id = p.account_id and b.period = p.period and b.deleted_at is null
    join ledger_account a on a.id = p.account_id;
  -- Numbers of the places and of the keys, in the same order as what is known of them.
  select array_agg(p.place order by p.booking, p.line) into place_of
    from (select i.booking, i.line, dense_rank() over (order by i.account_id, i.period)::int as place
      from unnest(items) i) p;
  select array_agg(e.attempt order by k.key), array_agg(e.is_counter order by k.key), array_agg(e.request order by k.key)
    into attempts, taken_back, requests
    from (select distinct i.key from unnest(items) i) k
    left join lateral (
      select e.attempt, e.is_counter, e.request from ledger_entry e
      where e.key = k.key and e.deleted_at is null order by e.attempt desc, e.is_counter desc limit 1
    ) e on true;

  for booking in
    select i.booking, min(i.key) as key, min(i.request) as request, min(i.place)::int as first, max(i.place)::int as last,
      dense_rank() over (order by min(i.key))::int as key_place
    from (select i.booking, i.key, i.request, row_number() over (order by i.booking, i.line) as place
      from unnest(items) i) i
    group by i.booking order by i.booking
  loop
    at := booking.key_place;
    if attempts[at] is not null and not taken_back[at] then
      answers := answers || case
        when requests[at] <> booking.request then '{"outcome": "conflict"}'
        when booked_here[at] then jsonb_build_object('outcome', 'repeated', 'key', booking.key)
        else ledger_known('repeated', booking.key, attempts[at], false)
      end;
      continue;
    end if;

    refusals := '[]';
    for place in booking.first .. booking.last loop
      refusals := refusals || coalesce(ledger_refusal(items[place], states[place_of[place]]), '[]');
    end loop;
    if refusals <> '[]'::jsonb then
      answers := answers || jsonb_build_object('outcome', 'refused', 'refusals', refusals);
      continue;
    end if;

    attempts[at] := coalesce(attempts[at], 0) + 1;
    taken_back[at] := false;
    requests[at] := booking.request;
    booked_here[at] := true;
    answers := answers || jsonb_build_object('outcome', 'booked', 'key', booking.key);
    for place in booking.first .. booking.last loop
      item := items[place];
      state := states[place_of[place]];
      state.held := state.held + item.amount;
      state.entry_count := state.entry_count + 1;
      item.attempt := attempts[at];
      item.position := state.entry_count;
      item.held := state.held;
      item.charged := state.charged;
      item.credited := state.credited;
      item.booked_at := state.booked_at;
      states[place_of[place]] := state;
      items[place] := item;
    end loop;
  end loop;

  written := ledger_write_holds(items, states);
  return (
    select jsonb_agg(coalesce(written->(a.answer->>'key') || a.answer - 'key', a.answer) order by a.place)
    from unnest(answers) with ordinality as a (answer, place));
end $$;`

const FUNCTIONS = [
  "ledger_hold_all(jsonb)",
  "ledger_write_holds(ledger_hold_line[], ledger_state[])",
  "ledger_refusal(ledger_hold_line, ledger_state)",
]

/**
 * Holding: what waits in a process for the same rows goes to the database
 * together, and one alone goes the same way.
 */
export class Migration20261124030900 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [LINE, STATE, REFUSAL, WRITE, HOLD]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    for (const signature of FUNCTIONS) {
      this.addSql(`drop function if exists ${signature};`)
    }
    this.addSql(`drop type if exists ledger_state;`)
    this.addSql(`drop type if exists ledger_hold_line;`)
  }
}
