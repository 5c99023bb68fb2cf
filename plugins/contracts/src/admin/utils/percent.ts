import { readDecimal } from "./read-decimal"

const PERCENT = /^\d{1,2}(\.\d{1,4})?$/

/** A typed percentage from 0 to below 100, with a comma or a point; NaN if it is none. */
export const parsePercent = (text: string): number => {
  const plain = readDecimal(text)
  return PERCENT.test(plain) ? Number(plain) : NaN
}
