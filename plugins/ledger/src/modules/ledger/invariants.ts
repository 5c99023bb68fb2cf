import { MedusaError } from "@medusajs/framework/utils"
import { isTimeZone } from "../../domain/zone-time"
import type { LedgerAccountDTO } from "../../types/account"
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
