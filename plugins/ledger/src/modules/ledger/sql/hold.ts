import type { Context } from "@medusajs/framework/types"
import type { ActorColumns } from "../../../domain/actor-columns"
import type { Answer } from "./answer"
import { askTwice } from "./ask-twice"
import { execute } from "./execute"

/** One account of a hold, as the database's `ledger_hold_all` reads it. */
export type HoldLine = ActorColumns & {
  key: string
  request: string
  moment: string
  account_id: string
  period: string
  starts_at: Date | null
  ends_at: Date | null
  /** Whether the moment is outside of the account's fixed window. */
  outside: boolean
  amount: string
  overrides: boolean
  expires_at: string | null
  hold_id: string
  entry_id: string
  /** Of the balance, if there is none yet. */
  balance_id: string
  reference_type: string | null
  reference_id: string | null
  reason: string | null
}

/**
 * Holds, each booking's lines all or none, one booking after the other, in one
 * statement.
 *
 * @returns what `outcomeOf` reads, in the order of the bookings.
 * @throws MedusaError as {@link askTwice} does.
 */
export const holdAll = async (
  context: Context,
  bookings: readonly HoldLine[][]
): Promise<Answer[]> => {
  const asked = JSON.stringify(
    bookings.flatMap((lines, booking) =>
      lines.map((line, index) => ({ ...line, booking, line: index }))
    )
  )
  const keys = bookings.map(([{ key }]) => key)
  return askTwice(context, keys, async () => {
    const [{ answers }] = await execute<{ answers: Answer[] }>(
      context,
      "select ledger_hold_all(?::jsonb) as answers",
      [asked]
    )
    return answers
  })
}
