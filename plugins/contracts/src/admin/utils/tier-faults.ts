import { openEnd, parseAmount, parseQuantity, type TierRow } from "./tiers"

/** What is wrong with one field of one row; `code` is a key of the words. */
export type TierFault = {
  row: number
  field: "from" | "to" | "amount"
  code: "amount" | "quantity" | "backwards" | "overlap"
}

const endOf = (rows: TierRow[], row: TierRow): number =>
  row.to.trim()
    ? parseQuantity(row.to)
    : (openEnd(rows, row) ?? Number.POSITIVE_INFINITY)

const faultsOfRow = (rows: TierRow[], index: number): TierFault[] => {
  const row = rows[index]
  const from = parseQuantity(row.from)
  const to = endOf(rows, row)
  const faults: TierFault[] = []

  if (Number.isNaN(parseAmount(row.amount))) {
    faults.push({ row: index, field: "amount", code: "amount" })
  }
  if (Number.isNaN(from)) {
    faults.push({ row: index, field: "from", code: "quantity" })
  }
  if (Number.isNaN(to)) {
    faults.push({ row: index, field: "to", code: "quantity" })
  } else if (to < from) {
    faults.push({ row: index, field: "to", code: "backwards" })
  }

  return faults
}

// A row overlaps if it starts inside one that starts before it, or with one
// that stands above it.
const overlaps = (rows: TierRow[], index: number): boolean => {
  const from = parseQuantity(rows[index].from)

  return rows.some((other, otherIndex) => {
    const otherFrom = parseQuantity(other.from)
    return (
      (otherFrom < from && from <= endOf(rows, other)) ||
      (otherFrom === from && otherIndex < index)
    )
  })
}

/** Everything that is wrong with typed tiers, each with the field it is in. */
export const tierFaults = (rows: TierRow[]): TierFault[] =>
  rows.flatMap((_, index) => [
    ...faultsOfRow(rows, index),
    ...(overlaps(rows, index)
      ? [{ row: index, field: "from", code: "overlap" } as const]
      : []),
  ])
