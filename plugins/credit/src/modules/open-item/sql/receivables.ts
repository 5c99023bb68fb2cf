import type { Context } from "@medusajs/framework/types"
import type { OpenItemKind } from "../../../domain/open-item/kinds"
import { execute } from "./execute"

/** What a company owes in a currency; decimal texts. */
export type ReceivableRow = {
  company_id: string
  currency_code: string
  not_due: string
  days_1_30: string
  days_31_60: string
  days_61_90: string
  days_over_90: string
  /** What payments and credit notes do not count toward any invoice. */
  unallocated: string
  /** When the oldest unpaid invoice was due. */
  oldest_due_on: string | null
}

/** Which receivables are asked for. */
export type ReceivableQuery = {
  /** null: of all companies. */
  company_ids: string[] | null
  currency_code: string | null
  /** Calendar date on which they are looked at. */
  today: string
  offset: number
  limit: number
}

const bucket = (condition: string): string =>
  `trim_scale(coalesce(sum(rest) filter (where kind = 'invoice' and ${condition}), 0))::text`

/** What is unpaid by company and currency, by how long it is overdue; who owes the most for the longest comes first. */
export const receivables = async (
  context: Context,
  { company_ids, currency_code, today, offset, limit }: ReceivableQuery
): Promise<{ rows: ReceivableRow[]; count: number }> => {
  const found = await execute<ReceivableRow & { count: number }>(
    context,
    `with unpaid as (
       select company_id, currency_code, kind, due_on, amount - settled_amount as rest,
         case when kind = 'invoice' then ?::date - due_on::date end as days
       from open_item
       where status = 'open' and deleted_at is null
         and (?::jsonb is null or company_id in (select jsonb_array_elements_text(?::jsonb)))
         and (?::text is null or currency_code = ?)
     )
     select company_id, currency_code,
       ${bucket("days <= 0")} as not_due, ${bucket("days between 1 and 30")} as days_1_30,
       ${bucket("days between 31 and 60")} as days_31_60, ${bucket("days between 61 and 90")} as days_61_90,
       ${bucket("days > 90")} as days_over_90,
       trim_scale(coalesce(sum(rest) filter (where kind <> 'invoice'), 0))::text as unallocated,
       min(due_on) filter (where kind = 'invoice') as oldest_due_on,
       count(*) over ()::int as count
     from unpaid group by company_id, currency_code
     order by coalesce(sum(rest) filter (where days > 90), 0) desc,
       coalesce(sum(rest) filter (where days > 0), 0) desc, company_id, currency_code
     offset ? limit ?`,
    [
      today,
      company_ids && JSON.stringify(company_ids),
      company_ids && JSON.stringify(company_ids),
      currency_code,
      currency_code,
      offset,
      limit,
    ]
  )
  return {
    rows: found.map(({ count: _count, ...row }) => row),
    count: found[0]?.count ?? 0,
  }
}

/** When the oldest unpaid invoice of a company that was due before a date was due; null where there is none. */
export const oldestUnpaidBefore = async (
  context: Context,
  company_id: string,
  date: string
): Promise<string | null> => {
  const [{ due_on }] = await execute<{ due_on: string | null }>(
    context,
    `select min(due_on) as due_on from open_item
     where company_id = ? and kind = 'invoice' and status = 'open' and due_on < ?
       and deleted_at is null`,
    [company_id, date]
  )
  return due_on
}

/** One line of a statement; decimal texts. */
export type StatementRow = {
  id: string
  kind: OpenItemKind
  number: string
  issued_on: string
  due_on: string | null
  /** What it adds to what is owed: less than 0 for a payment or credit note. */
  change: string
  /** What is owed after it. */
  balance: string
}

/** Which statement is asked for. */
export type StatementQuery = {
  company_ids: string[]
  currency_code: string
  /** First and last calendar date. */
  from: string
  to: string
  offset: number
  limit: number
}

/** A page of what companies were charged and paid in a time, in a currency, between what they owed before and after it. */
export const statement = async (
  context: Context,
  { company_ids, currency_code, from, to, offset, limit }: StatementQuery
): Promise<{
  opening: string
  closing: string
  lines: StatementRow[]
  count: number
}> => {
  const of = [JSON.stringify(company_ids), currency_code]
  const items = `select id, kind, number, issued_on, due_on,
      case when kind = 'invoice' then amount else -amount end as change
    from open_item
    where company_id in (select jsonb_array_elements_text(?::jsonb)) and currency_code = ?
      and not is_void and deleted_at is null`
  const [sums] = await execute<{
    opening: string
    closing: string
    count: number
  }>(
    context,
    `select trim_scale(coalesce(sum(change) filter (where issued_on < ?), 0))::text as opening,
       trim_scale(coalesce(sum(change), 0))::text as closing,
       (count(*) filter (where issued_on >= ?))::int as count
     from (${items} and issued_on <= ?) i`,
    [from, from, ...of, to]
  )
  const lines = await execute<StatementRow>(
    context,
    `select id, kind, number, issued_on, due_on, trim_scale(change)::text as change,
       trim_scale(?::numeric + balance)::text as balance
     from (select i.*, sum(change) over (order by issued_on, id) as balance
       from (${items} and issued_on between ? and ?) i) l
     order by issued_on, id offset ? limit ?`,
    [sums.opening, ...of, from, to, offset, limit]
  )
  return { ...sums, lines }
}

/** The currencies in which companies have items, the most used first. */
export const currenciesOf = async (
  context: Context,
  company_ids: readonly string[]
): Promise<string[]> =>
  (
    await execute<{ currency_code: string }>(
      context,
      `select currency_code from open_item
       where company_id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null
       group by currency_code order by count(*) desc, currency_code`,
      [JSON.stringify(company_ids)]
    )
  ).map(({ currency_code }) => currency_code)
