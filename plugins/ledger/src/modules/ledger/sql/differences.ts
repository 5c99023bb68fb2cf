import type { Context } from "@medusajs/framework/types"
import type { LedgerDifference } from "../../../types/statement"
import { execute } from "./execute"

const SIGNED = {
  held: "case type when 'hold' then amount when 'release' then -amount else 0 end",
  charged: "case type when 'charge' then amount else 0 end",
  credited: "case type when 'credit' then amount else 0 end",
} as const

const FIELDS = Object.keys(SIGNED) as (keyof typeof SIGNED)[]

const BALANCES = `
  with derived as (
    select account_id, period, count(*) as entry_count,
      ${FIELDS.map((field) => `sum(${SIGNED[field]}) as ${field}`).join(", ")}
    from ledger_entry group by account_id, period
  )
  select 'balance' as what, account_id, period, period as id, f.field, f.stored, f.derived
  from (select * from ledger_balance where deleted_at is null) b
  full join derived d using (account_id, period)
  cross join lateral (values
    ${[...FIELDS, "entry_count"].map((field) => `('${field}', b.${field}::numeric, coalesce(d.${field}, 0)::numeric)`).join(", ")}
  ) f (field, stored, derived)`

const HOLDS = `
  with derived as (
    select hold_id as id, min(account_id) as account_id, min(period) as period,
      sum(${SIGNED.held}) as open_amount
    from ledger_entry where hold_id is not null group by hold_id
  )
  select 'hold' as what, coalesce(h.account_id, d.account_id) as account_id,
    coalesce(h.period, d.period) as period, id, 'open_amount' as field,
    h.open_amount as stored, coalesce(d.open_amount, 0) as derived
  from (select * from ledger_hold where deleted_at is null) h full join derived d using (id)`

const ENTRIES = `
  with derived as (
    select *, row_number() over w as place,
      ${FIELDS.map((field) => `sum(${SIGNED[field]}) over w as ${field}`).join(", ")}
    from ledger_entry window w as (partition by account_id, period order by position)
  )
  select 'entry' as what, account_id, period, id, f.field, f.stored, f.derived
  from derived cross join lateral (values
    ('position', position::numeric, place::numeric),
    ${FIELDS.map((field) => `('${field}_after', ${field}_after, ${field})`).join(", ")}
  ) f (field, stored, derived)`

/**
 * Adds up all entries, or those of some accounts, and lists whatever stands
 * differently elsewhere. One statement, so that bookings meanwhile do not show
 * as differences.
 */
export const findDifferences = async (
  context: Context,
  accounts: readonly string[] | null,
  limit: number
): Promise<LedgerDifference[]> =>
  execute<LedgerDifference>(
    context,
    `select what, account_id, period, id, field,
       trim_scale(stored)::text as stored, trim_scale(derived)::text as derived
     from (${[BALANCES, HOLDS, ENTRIES].map((part) => `(${part})`).join(" union all ")}) compared
     where stored is distinct from derived
       and (?::jsonb is null or account_id in (select jsonb_array_elements_text(?::jsonb)))
     order by account_id, period, what, id, field limit ?`,
    [
      accounts && JSON.stringify(accounts),
      accounts && JSON.stringify(accounts),
      limit,
    ]
  )
