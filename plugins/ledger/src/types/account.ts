import type { Actor } from "@medusa-b2b/kit/door"
import type { BigNumberInput } from "@medusajs/framework/types"
import type { Decimal } from "../domain/amount"
import type { Balance } from "../domain/balance"
import type { WindowKind } from "../domain/window"

/** An account, with its amounts as decimal texts. */
export type LedgerAccountDTO = {
  id: string
  key: string
  owner_type: string
  owner_id: string
  kind: string
  unit: string
  limit_amount: Decimal | null
  /** How much the limit is raised by until `raised_until`, which may be over; null when it is not raised. */
  raised_by: Decimal | null
  raised_until: Date | null
  /** Limit that counts when it was read, with what it is raised by then; null: none. */
  effective_limit_amount: Decimal | null
  window_kind: WindowKind
  time_zone: string
  starts_at: Date | null
  ends_at: Date | null
  status: "open" | "closed"
}

/** Who does something to an account, and why. */
export type By = {
  /** Decided by the caller from its own session; the system when left out. */
  actor?: Actor
  reason?: string | null
}

/** What an account is opened with. */
export type OpenAccountDTO = By & {
  /** The caller's name for it, starting with the plugin's: `credit:comp_1:SEK`. */
  key: string
  owner_type: string
  owner_id: string
  kind: string
  /** Currency code, or what else is counted. */
  unit: string
  /** null: no limit; 0: nothing is allowed. */
  limit_amount: BigNumberInput | null
  /** `unlimited` when left out. */
  window_kind?: WindowKind
  /** IANA zone, mostly the company's; decides where calendar windows turn. */
  time_zone: string
  /** Of a fixed window, and of no other. */
  starts_at?: Date | string | null
  ends_at?: Date | string | null
}

/** A change of an account's limit, for good. */
export type ChangeLimitDTO = By & {
  account_id: string
  /** null: no limit from now on, and so nothing that is raised. */
  limit_amount: BigNumberInput | null
}

/** How much a limit is raised by, and until when (UTC), without anything having to be done then. */
export type LimitRaise = { by: Decimal; until: Date }

/** A raise of an account's limit for a time; it replaces one that there is. */
export type RaiseLimitDTO = By & {
  account_id: string
  /** null ends the one that there is. */
  raise: { by: BigNumberInput; until: Date | string } | null
}

/** Closing or opening an account again. */
export type ChangeStatusDTO = By & {
  account_id: string
  status: "open" | "closed"
}

/** What can change about an account. */
export type AccountTerms = Pick<
  LedgerAccountDTO,
  "limit_amount" | "raised_by" | "raised_until" | "status"
>

/** Where an account stands in one period. */
export type StandingDTO = Balance & {
  account: LedgerAccountDTO
  /** Name of the period: `all`, `2026-Q1`. */
  period: string
  /** First moment of the period; null: since ever. */
  starts_at: Date | null
  /** Moment at which it is over; null: for ever. */
  ends_at: Date | null
  /** The account's limit by itself; null: none. */
  limit_amount: Decimal | null
  /** What it is raised by at the moment asked for; null when it is not. */
  raise: LimitRaise | null
  /** Limit that counts at the moment asked for: both together. */
  effective_limit_amount: Decimal | null
  /** What can still be held; less than 0 when facts went past the limit; null without one. */
  free: Decimal | null
}
