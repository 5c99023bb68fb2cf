import type { BigNumberInput } from "@medusajs/framework/types"
import type { ActorColumns } from "../domain/actor-columns"
import type { Decimal } from "../domain/amount"
import type { Balance, EntryType } from "../domain/balance"
import type { By } from "./account"

/** What a booking is for: `{ type: "order", id: "order_1" }`. */
export type Reference = { type: string; id: string }

/** What all bookings are asked for with. */
export type BookingDTO = By & {
  /**
   * The caller's name for this booking, starting with the plugin's:
   * `credit.hold:drun_1`. The same key again books nothing and answers with
   * the first result; with other data it is an error.
   */
  key: string
  reference?: Reference | null
  /** Decides the period of what follows no hold or entry, and whether a raised limit counts; now when left out. */
  moment?: Date | string
}

/** Holds on several accounts: all or none. */
export type HoldDTO = BookingDTO & {
  holds: {
    account_id: string
    amount: BigNumberInput
    /**
     * Accept it past the limit, and on a closed account. The caller has checked the right to do so; the
     * entry keeps the booking's `reason` and `actor`, and a reason must be given.
     */
    override?: boolean
  }[]
  /** When what is left of them is released by itself; never when left out. */
  expires_at?: Date | string | null
}

/** Gives back what is held: all that is left, or a part. */
export type ReleaseDTO = BookingDTO & {
  releases: { hold_id: string; amount?: BigNumberInput }[]
}

/** Books facts against accounts, whatever the limit says. */
export type ChargeDTO = BookingDTO & {
  charges: ({ amount: BigNumberInput } & (
    | {
        /** Hold that it converts: as much of it is released, in its period. */
        hold_id: string
      }
    | { account_id: string }
  ))[]
}

/** Books what was paid or given back. */
export type CreditDTO = BookingDTO & {
  credits: ({ amount: BigNumberInput } & (
    | {
        /** Hold that was charged: it counts in that hold's period. */
        hold_id: string
      }
    | { account_id: string }
  ))[]
}

/** An entry, with its amounts as decimal texts. */
export type LedgerEntryDTO = ActorColumns & {
  id: string
  account_id: string
  period: string
  /** Its place among the entries of its account and period, from 1. */
  position: number
  type: EntryType
  amount: Decimal
  hold_id: string | null
  key: string
  /** Whether it takes back an earlier one. */
  is_counter: boolean
  reference_type: string | null
  reference_id: string | null
  overrides_limit: boolean
  reason: string | null
  expires_at: Date | null
  /** The account's sums in the period after it. */
  after: Balance
  created_at: Date
}

/** What is left of a hold. */
export type LedgerHoldDTO = {
  id: string
  account_id: string
  period: string
  amount: Decimal
  open_amount: Decimal
  expires_at: Date | null
  reference_type: string | null
  reference_id: string | null
}

/** A booking that was made. */
export type BookedDTO = {
  key: string
  /** False when the key was booked before: this is that booking. */
  is_new: boolean
  /** In the order in which they were booked; none when nothing was left to release. */
  entries: LedgerEntryDTO[]
  /** The holds that they make or lessen, with what is left of them now. */
  holds: LedgerHoldDTO[]
}

/** Why one account does not accept a hold. */
export type HoldRefusal = {
  account_id: string
  period: string
  rule: "over_limit" | "closed" | "outside_period"
  amount: Decimal
  /** Limit that counted, with what it was raised by at the moment. */
  limit_amount: Decimal | null
  /** What could have been held; null without a limit. */
  free: Decimal | null
}

/** What became of a request to hold: all accounts accepted, or nothing was held. */
export type HoldResult =
  | ({ accepted: true } & BookedDTO)
  | { accepted: false; refusals: HoldRefusal[] }

/** Puts off when holds expire, or makes them stay. */
export type ExtendHoldsDTO = {
  hold_ids: string[]
  /** null: they stay until they are released or charged. */
  expires_at: Date | string | null
}
