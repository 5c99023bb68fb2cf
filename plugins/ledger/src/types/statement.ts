import type { Balance } from "../domain/balance"
import type { LedgerAccountDTO } from "./account"
import type { LedgerEntryDTO } from "./booking"

/** What a statement is asked for with. */
export type StatementQuery = {
  account_id: string
  /** Name of the period; the one around `to`, or now, when left out. */
  period?: string
  /** Entries booked from this moment on. */
  from?: Date | string | null
  /** Entries booked before this moment. */
  to?: Date | string | null
  offset?: number
  limit?: number
}

/** An account's entries of a time, between what was before and what was after. */
export type StatementDTO = {
  account: LedgerAccountDTO
  period: string
  /** Sums before the first entry of the time, not of the page. */
  opening: Balance
  /** Sums after the last entry of the time, not of the page. */
  closing: Balance
  /** Oldest first. */
  entries: LedgerEntryDTO[]
  /** How many entries the time has. */
  count: number
  offset: number
  limit: number
}

/** Something that is not what the entries say. */
export type LedgerDifference = {
  /** `balance`: an account's sums in a period; `hold`: what is left of one; `entry`: the sums that an entry carries. */
  what: "balance" | "hold" | "entry"
  account_id: string
  period: string
  /** The balance's period again, the hold's id or the entry's id. */
  id: string
  field: string
  /** As it stands; null where there is no row. */
  stored: string | null
  /** As the entries have it. */
  derived: string
}
