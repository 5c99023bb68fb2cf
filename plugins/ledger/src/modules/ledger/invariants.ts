import { MedusaError } from "@medusajs/framework/utils"
import { isTimeZone } from "../../domain/zone-time"
import type { AccountTerms, LedgerAccountDTO } from "../../types/account"
import { toMoment } from "./moments"
import type { NewAccount } from "./sql/accounts"

/** What an account keeps for good. */
const SETTLED = [
  "owner_type",
  "owner_id",
  "kind",
  "unit",
  "window_kind",
  "time_zone",
] as const

const isSame = (one: Date | string | null, other: Date | string | null) =>
  (one === null ? null : new Date(one).getTime()) ===
  (other === null ? null : new Date(other).getTime())

const invalid = (sentence: string): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, sentence)

/**
 * Refuses a window that would cut time in no way, or in two.
 *
 * @throws MedusaError INVALID_DATA.
 */
export const assertWindow = ({
  key,
  window_kind,
  time_zone,
  starts_at,
  ends_at,
}: NewAccount): void => {
  if (!isTimeZone(time_zone)) {
    throw invalid(
      `"${time_zone}" of the ledger account "${key}" is no IANA time zone`
    )
  }
  const isBounded =
    starts_at !== null && ends_at !== null && starts_at < ends_at
  if (window_kind === "fixed" && !isBounded) {
    throw invalid(
      `The ledger account "${key}" has a fixed window: it needs starts_at, and ends_at after it`
    )
  }
  if (window_kind !== "fixed" && (starts_at !== null || ends_at !== null)) {
    throw invalid(
      `Only a fixed window has starts_at and ends_at, and that of the ledger account "${key}" is ${window_kind}`
    )
  }
}

/**
 * Refuses to take an account for another one that was opened under its key.
 *
 * @throws MedusaError DUPLICATE_ERROR naming the key and what differs.
 */
export const assertSameAccount = (
  account: LedgerAccountDTO,
  asked: NewAccount
): void => {
  const differing = [
    ...SETTLED.filter((field) => account[field] !== asked[field]),
    ...(["starts_at", "ends_at"] as const).filter(
      (field) => !isSame(account[field], asked[field])
    ),
  ]
  if (differing.length) {
    throw new MedusaError(
      MedusaError.Types.DUPLICATE_ERROR,
      `There is a ledger account "${account.key}" already, with another ${differing.join(", ")}`
    )
  }
}

/**
 * Until when a limit is raised.
 *
 * @throws MedusaError INVALID_DATA for a moment that is over: nothing would be raised.
 */
export const toEnd = (until: Date | string): Date => {
  const end = toMoment(until)
  if (end <= new Date()) {
    throw invalid(
      `A limit is raised until a moment that is to come, not until ${end.toISOString()}`
    )
  }
  return end
}

/**
 * Refuses to raise what has no limit.
 *
 * @throws MedusaError NOT_ALLOWED naming the account.
 */
export const assertRaisable = (
  id: string,
  { limit_amount, raised_by }: AccountTerms
): void => {
  if (raised_by !== null && limit_amount === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The ledger account ${id} has no limit that could be raised`
    )
  }
}
