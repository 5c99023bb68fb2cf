import type { Language } from "./messages"

const LOCALES: Record<Language, string> = { en: "en-GB", sv: "sv-SE" }

/** A unit price may be finer than money: 0.0345 kr a screw. */
const FINEST_DECIMALS = 4

/**
 * An amount as the reader writes it: `1 349,50 kr`, `SEK 1,349.50`.
 *
 * @param amount - Decimal text in major units, never rounded to less than four decimals.
 */
export const amountText = (
  amount: string,
  currency_code: string,
  language: Language
): string =>
  new Intl.NumberFormat(LOCALES[language], {
    style: "currency",
    currency: currency_code,
    maximumFractionDigits: FINEST_DECIMALS,
    // Intl takes decimal text without going through a float; its types do not say so yet.
  }).format(amount as unknown as number)
