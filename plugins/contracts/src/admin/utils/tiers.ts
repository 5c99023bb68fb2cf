import type { AdminContractPrice } from "../../types"
import { readDecimal } from "./read-decimal"
import { writeDecimal } from "./write-decimal"

/** A tier as it is typed. An `id` belongs to a price that exists. */
export type TierRow = {
  price_id: string | null
  from: string
  to: string
  amount: string
}

/** A tier as the API knows it. */
export type Tier = {
  price_id: string | null
  min_quantity: number | null
  max_quantity: number | null
  amount: number
}

/** A new row, from the first piece on. */
export const emptyRow = (from = "1"): TierRow => ({
  price_id: null,
  from,
  to: "",
  amount: "",
})

/** The rows that show prices that exist, the smallest quantity first. */
export const rowsOf = (
  prices: AdminContractPrice[],
  language: string
): TierRow[] =>
  [...prices]
    .sort((a, b) => (a.min_quantity ?? 1) - (b.min_quantity ?? 1))
    .map((price) => ({
      price_id: price.id,
      from: String(price.min_quantity ?? 1),
      to: price.max_quantity === null ? "" : String(price.max_quantity),
      amount: writeDecimal(price.amount, language),
    }))

/** A typed amount, with a comma or a point; NaN if it is none. */
export const parseAmount = (text: string): number => {
  const plain = readDecimal(text)
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN
}

/** A typed quantity; NaN if it is not a whole number from 1 on. */
export const parseQuantity = (text: string): number =>
  /^[1-9]\d{0,8}$/.test(text.trim()) ? Number(text) : NaN

/** Where a row ends that leaves it open: before the next row, or nowhere. */
export const openEnd = (rows: TierRow[], row: TierRow): number | null => {
  const next = rows
    .map(({ from }) => parseQuantity(from))
    .filter((from) => from > parseQuantity(row.from))

  return next.length ? Math.min(...next) - 1 : null
}

/** The tiers that correct rows mean. */
export const tiersOf = (rows: TierRow[]): Tier[] =>
  rows.map((row) => {
    const from = parseQuantity(row.from)

    return {
      price_id: row.price_id,
      // From the first piece on is no lower limit.
      min_quantity: from > 1 ? from : null,
      max_quantity: row.to.trim() ? parseQuantity(row.to) : openEnd(rows, row),
      amount: parseAmount(row.amount),
    }
  })
