/** How many digits a GTIN may have: GTIN-8, UPC-A, EAN-13 and GTIN-14. */
const LENGTHS = [8, 12, 13, 14]

/** Length of the form in which GTINs are compared. */
const LONGEST = 14

/**
 * The check digit that GS1 asks for after these digits: from the right, every
 * digit counts three times and once in turn.
 */
export const gtinCheckDigit = (digits: string): number => {
  const sum = [...digits]
    .reverse()
    .reduce((sum, digit, at) => sum + Number(digit) * (at % 2 ? 1 : 3), 0)
  return (10 - (sum % 10)) % 10
}

/** Whether digits alone make a GTIN: by their number and the last of them. */
export const isGtin = (digits: string): boolean =>
  /^\d+$/.test(digits) &&
  LENGTHS.includes(digits.length) &&
  gtinCheckDigit(digits.slice(0, -1)) === Number(digits.slice(-1))

/**
 * A GTIN in the form in which it is compared: 14 digits, because the same
 * number is written with 12, 13 and 14 of them.
 */
export const gtinKey = (digits: string): string => digits.padStart(LONGEST, "0")
