import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { actorColumns } from "../../domain/actor-columns"
import { toBooked, toDecimal } from "../../domain/amount"
import { isWithin, periodAt } from "../../domain/window"
import type { LedgerAccountDTO } from "../../types/account"
import type { HoldDTO } from "../../types/booking"
import { fingerprintOf } from "./booking-lines"
import { BY_WORKFLOW } from "./concerns/account-service"
import { toIso, toMoment } from "./moments"
import type { HoldLine } from "./sql/hold"

/**
 * Refuses what could not be judged: nothing at all, an account twice, as each
 * hold is judged by itself, and an override that nobody gives a reason for.
 *
 * @throws MedusaError INVALID_DATA.
 */
export const assertHolds = ({ holds, reason, key }: HoldDTO): void => {
  if (!holds.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The booking "${key}" holds nothing`
    )
  }
  const accounts = holds.map(({ account_id }) => account_id)
  const twice = accounts.find((id, index) => accounts.indexOf(id) !== index)
  if (twice) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The booking "${key}" holds on the ledger account ${twice} twice: add the amounts up`
    )
  }
  if (holds.some(({ override }) => override) && !reason?.trim()) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The booking "${key}" goes past a limit: that needs a reason`
    )
  }
}

/** Lines that hold, one for each account. */
export const holdLines = (
  data: HoldDTO,
  accounts: Map<string, LedgerAccountDTO>
): HoldLine[] => {
  const moment = toMoment(data.moment ?? new Date())
  const asked = data.holds.map(({ account_id, amount, override }) => [
    "hold",
    account_id,
    toDecimal(amount),
    override ?? false,
  ])
  const shared = {
    key: data.key,
    request: fingerprintOf([asked, data.reference ?? null]),
    moment: moment.toISOString(),
    expires_at: toIso(data.expires_at),
    reference_type: data.reference?.type ?? null,
    reference_id: data.reference?.id ?? null,
    reason: data.reason ?? null,
    ...actorColumns(data.actor ?? BY_WORKFLOW),
  }
  return data.holds.map(({ account_id, amount, override }) => {
    const { name, starts_at, ends_at } = periodAt(
      accounts.get(account_id) as LedgerAccountDTO,
      moment
    )
    // One random tail for all three: making one costs more than the rest of the line.
    const tail = generateEntityId()
    return {
      ...shared,
      account_id,
      period: name,
      starts_at,
      ends_at,
      outside: !isWithin({ starts_at, ends_at }, moment),
      amount: toBooked(amount),
      overrides: override ?? false,
      hold_id: `lhold_${tail}`,
      entry_id: `lent_${tail}`,
      balance_id: `lbal_${tail}`,
    }
  })
}
