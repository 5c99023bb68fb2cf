import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type {
  HoldRefusal,
  LedgerEntryDTO,
  LedgerHoldDTO,
} from "../../../types/booking"
import { execute } from "./execute"

/** One line of a booking, as the database's `ledger_book` reads it. */
export type BookingLine = {
  type: "hold" | "hold_again" | "release" | "expire" | "charge" | "credit"
  /** Where it is booked; not needed for what concerns a hold that there is. */
  account_id?: string
  period?: string
  starts_at?: Date | null
  ends_at?: Date | null
  /** Whether the moment is outside of the account's fixed window. */
  outside?: boolean
  /** Null: all that is left of the hold. */
  amount: string | null
  hold_id?: string
  overrides?: boolean
  expires_at?: string | null
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

type WrittenEntry = Omit<
  LedgerEntryDTO,
  "after" | "created_at" | "expires_at"
> & {
  held_after: string
  charged_after: string
  credited_after: string
  created_at: string
  expires_at: string | null
}

type WrittenHold = Omit<LedgerHoldDTO, "expires_at"> & {
  expires_at: string | null
}

/** What the database's `ledger_book` answers. */
export type Answer =
  | {
      outcome: "booked" | "repeated" | "conflict"
      entries: WrittenEntry[]
      holds: WrittenHold[]
    }
  | { outcome: "refused"; refusals: HoldRefusal[] }
  | { outcome: "unknown_hold"; hold_id: string }

/** What became of a booking. */
export type BookingOutcome =
  | { refusals: HoldRefusal[] }
  | {
      refusals: null
      is_new: boolean
      entries: LedgerEntryDTO[]
      holds: LedgerHoldDTO[]
    }

/** PostgreSQL's code for a value that must be unique and is there already. */
const UNIQUE_VIOLATION = "23505"

/** PostgreSQL's code for a row that refers to one that there is not. */
const FOREIGN_KEY_VIOLATION = "23503"

const codeOf = (error: unknown): string | undefined =>
  (error as { code?: string }).code

const dateOrNull = (text: string | null): Date | null =>
  text === null ? null : new Date(text)

/** An entry out of the JSON that the database writes. */
export const toEntry = ({
  held_after,
  charged_after,
  credited_after,
  created_at,
  expires_at,
  ...entry
}: WrittenEntry): LedgerEntryDTO => ({
  ...entry,
  expires_at: dateOrNull(expires_at),
  after: {
    held: held_after,
    charged: charged_after,
    credited: credited_after,
  },
  created_at: new Date(created_at),
})

const toHold = (hold: WrittenHold): LedgerHoldDTO => ({
  ...hold,
  expires_at: dateOrNull(hold.expires_at),
})

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
 * Asks again when the same key was booked on other accounts in the same
 * instant: the two have no lock in common, but the unique index stops the later
 * one, which then finds the first.
 */
const askTwice = async (
  context: Context,
  request: BookingRequest
): Promise<Answer> => {
  try {
    return await ask(context, request)
  } catch (error) {
    if (codeOf(error) === UNIQUE_VIOLATION && !context.transactionManager) {
      return ask(context, request)
    }
    if (codeOf(error) === FOREIGN_KEY_VIOLATION) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `An account that "${request.key}" is to be booked on has just been taken out of the ledger`
      )
    }
    throw error
  }
}

/**
 * What the database answered.
 *
 * @throws MedusaError NOT_FOUND for an unknown hold or an account that was just
 * deleted, DUPLICATE_ERROR for a key that was booked with other data.
 */
export const outcomeOf = (
  request: BookingRequest,
  answer: Answer
): BookingOutcome => {
  switch (answer.outcome) {
    case "unknown_hold":
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no hold ${answer.hold_id} in the ledger`
      )
    case "conflict":
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `The key "${request.key}" has been booked in the ledger with other data`
      )
    case "refused":
      return { refusals: answer.refusals }
    default:
      return {
        refusals: null,
        is_new: answer.outcome === "booked",
        entries: answer.entries.map(toEntry),
        holds: answer.holds.map(toHold),
      }
  }
}

/**
 * Books all lines or none, in one statement.
 *
 * @throws MedusaError as {@link outcomeOf} does.
 */
export const book = async (
  context: Context,
  request: BookingRequest
): Promise<BookingOutcome> =>
  outcomeOf(request, await askTwice(context, request))

/**
 * Books requests on the same accounts one after the other, in one statement:
 * each as if it were alone.
 *
 * @returns what {@link outcomeOf} reads, in the order of the requests.
 */
export const bookAll = async (
  context: Context,
  requests: BookingRequest[]
): Promise<Answer[]> => {
  if (requests.length === 1) {
    return [await askTwice(context, requests[0])]
  }
  const [{ answers }] = await execute<{ answers: Answer[] }>(
    context,
    "select ledger_book_all(?::jsonb) as answers",
    [JSON.stringify(requests)]
  )
  return answers
}
