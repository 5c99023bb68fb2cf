import { gtinKey, isGtin } from "./gtin"
import { searchKey } from "./search-key"
import { tidyText } from "./tidy-text"

/**
 * The trade's numbers: GS1's, the maker's own, and those by which Swedish
 * electrical (E-number) and plumbing (RSK) wholesalers know an article.
 */
export const TRADE_NUMBER_KINDS = ["gtin", "maker", "e_number", "rsk"] as const

export type TradeNumberKind = (typeof TRADE_NUMBER_KINDS)[number]

/** A number as it is kept: as people write it, and as it is compared. */
export type TradeNumber = { value: string; key: string }

/** Digits of an E-number and of an RSK number. */
const SEVEN_DIGITS = /^\d{7}$/

const bare = (given: string, prefix: RegExp): string =>
  searchKey(given).replace(prefix, "")

const inGroups = (digits: string, ...ends: number[]): string =>
  [0, ...ends].map((start, at) => digits.slice(start, ends[at])).join(" ")

/**
 * A trade number in the form in which it is kept, or null when it is none:
 * a GTIN's check digit is wrong, an E-number or RSK number has not seven digits.
 */
export const readTradeNumber = (
  kind: TradeNumberKind,
  given: string
): TradeNumber | null => {
  switch (kind) {
    case "gtin": {
      const digits = given.replace(/[\s-]/g, "")
      return isGtin(digits) ? { value: digits, key: gtinKey(digits) } : null
    }
    case "e_number": {
      const digits = bare(given, /^E(NR)?/)
      return SEVEN_DIGITS.test(digits)
        ? { value: `E ${inGroups(digits, 2, 5)}`, key: digits }
        : null
    }
    case "rsk": {
      const digits = bare(given, /^RSK(NR)?/)
      return SEVEN_DIGITS.test(digits)
        ? { value: inGroups(digits, 3, 5), key: digits }
        : null
    }
    case "maker": {
      const key = searchKey(given)
      return key ? { value: tidyText(given), key } : null
    }
  }
}

/** What a number must be, for people who gave another one. */
export const TRADE_NUMBER_FORMS: Record<TradeNumberKind, string> = {
  gtin: "a GTIN: 8, 12, 13 or 14 digits of which the last is the check digit",
  e_number: "an E-number: seven digits, such as E 12 345 67",
  rsk: "an RSK number: seven digits, such as 123 45 67",
  maker: "a number with at least one letter or digit",
}

/** The keys under which somebody's words may be found as a trade number. */
export const tradeNumberKeys = (words: string): string[] => {
  const read = TRADE_NUMBER_KINDS.map((kind) => readTradeNumber(kind, words))
  return [...new Set(read.flatMap((number) => (number ? [number.key] : [])))]
}
