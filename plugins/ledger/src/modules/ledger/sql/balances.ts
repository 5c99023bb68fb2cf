import type { Context } from "@medusajs/framework/types"
import type { Balance } from "../../../domain/balance"
import { execute } from "./execute"
import type { Place } from "./entries"

/** The sums of accounts in periods, in one query; nothing for those in which nothing has been booked. */
export const balancesAt = async (
  context: Context,
  places: readonly Place[]
): Promise<Map<string, Balance>> => {
  const rows = await execute<Balance & { account_id: string }>(
    context,
    `select b.account_id, trim_scale(b.held)::text as held, trim_scale(b.charged)::text as charged,
       trim_scale(b.credited)::text as credited
     from jsonb_to_recordset(?::jsonb) as asked (account_id text, period text)
     join ledger_balance b on b.account_id = asked.account_id and b.period = asked.period
       and b.deleted_at is null`,
    [JSON.stringify(places)]
  )
  return new Map(
    rows.map(({ account_id, ...balance }) => [account_id, balance])
  )
}
