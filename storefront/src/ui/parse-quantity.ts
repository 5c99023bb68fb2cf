const MAX_QUANTITY = 1_000_000

/** A whole number from 1 to a million as typed, spaces allowed; else null. */
export const parseQuantity = (typed: string): number | null => {
  const digits = typed.replace(/\s/g, "")
  if (!/^\d+$/.test(digits)) {
    return null
  }
  const quantity = Number(digits)
  return quantity >= 1 && quantity <= MAX_QUANTITY ? quantity : null
}
