import type { AdminExchangeRate } from "../../../types"
import { decimalOf } from "../../../workflows/on-account-order/decimal-of"

/** A rate as its table has it. */
type RateRow = {
  id: string
  from_currency: string
  to_currency: string
  valid_from: string | Date
  created_at: string | Date
}

/** A rate as staff see it, with every digit. */
export const presentRate = (row: RateRow): AdminExchangeRate => ({
  id: row.id,
  from_currency: row.from_currency,
  to_currency: row.to_currency,
  rate: decimalOf(row, "rate"),
  valid_from: new Date(row.valid_from).toISOString(),
  created_at: new Date(row.created_at).toISOString(),
})
