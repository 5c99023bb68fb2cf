import type { Context } from "@medusajs/framework/types"
import { type Answer, type BookingOutcome, outcomeOf } from "./answer"
import { askTwice } from "./ask-twice"
import { execute } from "./execute"

/** One line of a booking, as the database's `ledger_book` reads it. */
export type BookingLine = {
  type: "hold_again" | "release" | "expire" | "charge" | "credit"
  /** Where it is booked; not needed for what concerns a hold that there is. */
  account_id?: string
  period?: string
  starts_at?: Date | null
  ends_at?: Date | null
  /** Null: all that is left of the hold. */
  amount: string | null
  hold_id?: string
  /** Ids for what it may write. */
  ids: { entry: string; release: string; balance: string }
}

/** A booking, as the database's `ledger_book` reads it. */
export type BookingRequest = {
  key: string
  request: string
  is_counter: boolean
  /** Of a booking that takes one back: which of those under the key. */
  attempt?: number
  moment: string
  reference_type: string | null
  reference_id: string | null
  reason: string | null
  actor_kind: string
  actor_id: string | null
  lines: (BookingLine & { line: number })[]
}

const ask = async (
  context: Context,
  request: BookingRequest
): Promise<Answer> => {
  const [{ answer }] = await execute<{ answer: Answer }>(
    context,
    "select ledger_book(?::jsonb) as answer",
    [JSON.stringify(request)]
  )
  return answer
}

/**
 * Books facts, in one statement.
 *
 * @throws MedusaError as {@link outcomeOf} and {@link askTwice} do.
 */
export const book = async (
  context: Context,
  request: BookingRequest
): Promise<BookingOutcome> =>
  outcomeOf(
    request.key,
    await askTwice(context, [request.key], () => ask(context, request))
  )
