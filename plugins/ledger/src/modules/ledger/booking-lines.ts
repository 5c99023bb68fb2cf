import { createHash } from "node:crypto"
import type { BigNumberInput } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { toBooked } from "../../domain/amount"
import { periodAt } from "../../domain/window"
import type { LedgerAccountDTO } from "../../types/account"
import type { LedgerEntryDTO } from "../../types/booking"
import type { BookingLine } from "./sql/book"

/** Ids for what a line may write, of one random tail: making one costs more than the rest of the line. */
const ids = () => {
  const tail = generateEntityId()
  return {
    entry: `lent_${tail}`,
    release: `lent_${tail}R`,
    balance: `lbal_${tail}`,
  }
}

const placeOf = (account: LedgerAccountDTO, moment: Date) => {
  const { name, starts_at, ends_at } = periodAt(account, moment)
  return { account_id: account.id, period: name, starts_at, ends_at }
}

/** What a line is booked against: an account, or a hold that there is. */
export type Against = { account_id: string } | { hold_id: string }

/** The accounts that lines name themselves. */
export const accountsNamed = (lines: readonly Against[]): string[] =>
  lines.flatMap((line) => ("account_id" in line ? [line.account_id] : []))

/**
 * What a booking asks for, as a short text: the same for the same data. Who
 * asks, why and when does not count: a job may finish what a buyer began.
 */
export const fingerprintOf = (asked: unknown): string =>
  createHash("sha256").update(JSON.stringify(asked)).digest("base64url")

/** Lines that release holds, or what is left of them. */
export const releaseLines = (
  type: "release" | "expire",
  releases: readonly { hold_id: string; amount?: BigNumberInput }[]
): BookingLine[] =>
  releases.map(({ hold_id, amount }) => ({
    type,
    hold_id,
    amount: amount === undefined ? null : toBooked(amount),
    ids: ids(),
  }))

/** Lines that charge or credit. */
export const factLines = (
  type: "charge" | "credit",
  facts: readonly (Against & { amount: BigNumberInput })[],
  accounts: Map<string, LedgerAccountDTO>,
  moment: Date
): BookingLine[] =>
  facts.map((fact) => ({
    type,
    ...("hold_id" in fact
      ? { hold_id: fact.hold_id }
      : placeOf(accounts.get(fact.account_id) as LedgerAccountDTO, moment)),
    amount: toBooked(fact.amount),
    ids: ids(),
  }))

/** What each entry is countered by. */
const COUNTERS = {
  hold: "release",
  release: "hold_again",
  charge: "credit",
  credit: "charge",
} as const

/** Lines that take entries back, the last first. */
export const counterLines = (
  entries: readonly LedgerEntryDTO[]
): BookingLine[] =>
  [...entries].reverse().map((entry) => {
    const type = COUNTERS[entry.type]
    const isOfHold = type === "release" || type === "hold_again"
    return {
      type,
      account_id: entry.account_id,
      period: entry.period,
      amount: entry.amount,
      ...(isOfHold ? { hold_id: entry.hold_id as string } : {}),
      ids: ids(),
    }
  })

const heldBefore = ({ hold_id }: BookingLine): string => hold_id ?? ""

/** Lines in the order in which holds are locked: the same for everybody. */
export const inLockOrder = (lines: readonly BookingLine[]): BookingLine[] =>
  [...lines].sort((one, other) =>
    heldBefore(one) === heldBefore(other)
      ? 0
      : heldBefore(one) < heldBefore(other)
        ? -1
        : 1
  )
