import { MedusaError } from "@medusajs/framework/utils"
import type {
  HoldRefusal,
  LedgerEntryDTO,
  LedgerHoldDTO,
} from "../../../types/booking"

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

/** What the database's `ledger_book` and `ledger_hold_all` answer. */
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

const dateOrNull = (text: string | null): Date | null =>
  text === null ? null : new Date(text)

/** An entry out of the JSON that the database writes. */
const toEntry = ({
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

/**
 * What the database answered.
 *
 * @throws MedusaError NOT_FOUND for an unknown hold or an account that was just
 * deleted, DUPLICATE_ERROR for a key that was booked with other data.
 */
export const outcomeOf = (key: string, answer: Answer): BookingOutcome => {
  switch (answer.outcome) {
    case "unknown_hold":
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no hold ${answer.hold_id} in the ledger`
      )
    case "conflict":
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `The key "${key}" has been booked in the ledger with other data`
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
