/** Longest OCR reference that Bankgirot takes. */
const LONGEST = 25

/** Digits that are added: the length and the check digit. */
const ADDED = 2

/** The check digit of a number, by Luhn's algorithm (modulus 10). */
export const luhnDigit = (digits: string): number => {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/**
 * The OCR reference that a payment of an invoice is to name: the digits of its
 * number, the last digit of the reference's own length, and a check digit.
 * What is not a digit is left out: `F-2026-17` is `20261780`.
 *
 * @returns null for a number without digits, or with more than 23.
 */
export const ocrReference = (number: string): string | null => {
  const digits = number.replace(/\D/g, "")
  if (!digits || digits.length + ADDED > LONGEST) {
    return null
  }
  const payload = `${digits}${(digits.length + ADDED) % 10}`
  return `${payload}${luhnDigit(payload)}`
}

/** Whether a reference is an OCR reference with right length and check digit: no digit is mistyped. */
export const isOcrReference = (reference: string): boolean =>
  /^\d{3,25}$/.test(reference) &&
  ocrReference(reference.slice(0, -ADDED)) === reference
