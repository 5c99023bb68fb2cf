import type { Context } from "@medusajs/framework/types"
import type { LedgerHoldDTO } from "../../../types/booking"
import { execute } from "./execute"

const COLUMNS = `id, account_id, period, trim_scale(amount)::text as amount,
  trim_scale(open_amount)::text as open_amount, expires_at, reference_type, reference_id`

/** Holds that have expired and of which something is left, the longest ago first. */
export const expiredHolds = async (
  context: Context,
  batch: number,
  moment: Date
): Promise<string[]> => {
  const rows = await execute<{ id: string }>(
    context,
    `select id from ledger_hold
     where open_amount > 0 and expires_at is not null and deleted_at is null and expires_at <= ?
     order by expires_at limit ?`,
    [moment.toISOString(), batch]
  )
  return rows.map(({ id }) => id)
}

/** Sets when holds expire, taking their rows in the order in which bookings do. */
export const putOffExpiry = async (
  context: Context,
  ids: readonly string[],
  expires_at: string | null
): Promise<LedgerHoldDTO[]> =>
  execute<LedgerHoldDTO>(
    context,
    `with locked as (
       select id from ledger_hold
       where id in (select jsonb_array_elements_text(?::jsonb)) order by id for update
     )
     update ledger_hold set expires_at = ?::timestamptz, updated_at = now()
     where id in (select id from locked)
     returning ${COLUMNS}`,
    [JSON.stringify(ids), expires_at]
  )

/** Holds for something, the oldest first. */
export const holdsFor = async (
  context: Context,
  type: string,
  ids: readonly string[]
): Promise<LedgerHoldDTO[]> =>
  execute<LedgerHoldDTO>(
    context,
    `select ${COLUMNS} from ledger_hold
     where deleted_at is null and reference_type = ?
       and reference_id in (select jsonb_array_elements_text(?::jsonb))
     order by id`,
    [type, JSON.stringify(ids)]
  )
