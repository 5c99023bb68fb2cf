import type { Context } from "@medusajs/framework/types"
import type { ActorColumns } from "../../../domain/actor-columns"
import type { Decimal } from "../../../domain/amount"
import type { EntryType } from "../../../domain/balance"
import type { LedgerEntryDTO } from "../../../types/booking"
import { execute } from "./execute"

type EntryRow = ActorColumns & {
  id: string
  account_id: string
  period: string
  position: number
  type: EntryType
  amount: Decimal
  hold_id: string | null
  key: string
  attempt: number
  is_counter: boolean
  reference_type: string | null
  reference_id: string | null
  overrides_limit: boolean
  reason: string | null
  expires_at: Date | null
  held: Decimal
  charged: Decimal
  credited: Decimal
  created_at: Date
}

const COLUMNS = `id, account_id, period, position, type, trim_scale(amount)::text as amount, hold_id,
  key, attempt, is_counter, reference_type, reference_id, overrides_limit, reason,
  actor_kind, actor_id, expires_at, trim_scale(held_after)::text as held,
  trim_scale(charged_after)::text as charged, trim_scale(credited_after)::text as credited, created_at`

const toEntry = ({
  held,
  charged,
  credited,
  ...entry
}: EntryRow): LedgerEntryDTO & { attempt: number } => ({
  ...entry,
  after: { held, charged, credited },
})

/** The entries of the last booking under a key, or those that took it back. */
export const entriesOfBooking = async (
  context: Context,
  key: string
): Promise<(LedgerEntryDTO & { attempt: number })[]> => {
  const rows = await execute<EntryRow>(
    context,
    `select ${COLUMNS} from ledger_entry where deleted_at is null and key = ?
       and (attempt, is_counter) = (
         select attempt, is_counter from ledger_entry where deleted_at is null and key = ?
         order by attempt desc, is_counter desc limit 1)
     order by line`,
    [key, key]
  )
  return rows.map(toEntry)
}

/** Place of an account's entries. */
export type Place = { account_id: string; period: string }

/** The last entry before a moment: how far the entries have come by then; null when there is none. */
export const lastBefore = async (
  context: Context,
  { account_id, period }: Place,
  moment: string
): Promise<LedgerEntryDTO | null> => {
  const [row] = await execute<EntryRow>(
    context,
    `select ${COLUMNS} from ledger_entry
     where deleted_at is null and account_id = ? and period = ? and created_at < ?
     order by created_at desc, position desc limit 1`,
    [account_id, period, moment]
  )
  return row ? toEntry(row) : null
}

/** The last entry of all; null when there is none. */
export const lastOf = async (
  context: Context,
  { account_id, period }: Place
): Promise<LedgerEntryDTO | null> => {
  const [row] = await execute<EntryRow>(
    context,
    `select ${COLUMNS} from ledger_entry
     where deleted_at is null and account_id = ? and period = ?
     order by position desc limit 1`,
    [account_id, period]
  )
  return row ? toEntry(row) : null
}

/** Entries by their positions, which have no gaps: any page is found at once. */
export const entriesBetween = async (
  context: Context,
  { account_id, period }: Place,
  first: number,
  last: number
): Promise<LedgerEntryDTO[]> => {
  const rows = await execute<EntryRow>(
    context,
    `select ${COLUMNS} from ledger_entry
     where deleted_at is null and account_id = ? and period = ? and position between ? and ?
     order by position`,
    [account_id, period, first, last]
  )
  return rows.map(toEntry).map(({ attempt: _attempt, ...entry }) => entry)
}
