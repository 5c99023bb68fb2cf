import type { Language } from "@medusa-b2b/kit/mail"
import { currencyDecimals } from "./paper-sums"
import type { Decimal } from "./order-paper"

const LOCALES: Record<Language, string> = { en: "en-GB", sv: "sv-SE" }

/** A unit price may be finer than money: 0.0345 kr a screw. */
const FINEST_DECIMALS = 4

/** How numbers and dates are written on a paper. */
export type PaperFormats = {
  /** With the currency: `1 349,39 kr`. */
  money(amount: Decimal): string
  /** Without it: `1 349,39`. */
  amount(amount: Decimal): string
  unitPrice(amount: Decimal): string
  quantity(quantity: Decimal): string
  percent(rate: Decimal): string
  date(date: Date): string
  country(code: string): string
}

// Intl takes decimal text without going through a float; its types do not say so yet.
const write = (format: Intl.NumberFormat, value: Decimal): string =>
  format.format(value as unknown as number)

/** Formats of a language, a currency and a time zone. */
export const paperFormats = (
  language: Language,
  currency_code: string,
  time_zone: string
): PaperFormats => {
  const locale = LOCALES[language]
  const decimals = currencyDecimals(currency_code)
  const money = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: currency_code,
  })
  const number = (least: number, most: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    })
  const amount = number(decimals, decimals)
  const unitPrice = number(decimals, Math.max(decimals, FINEST_DECIMALS))
  const quantity = number(0, FINEST_DECIMALS)
  const day = new Intl.DateTimeFormat(language === "sv" ? "sv-SE" : "en-GB", {
    dateStyle: language === "sv" ? "short" : "long",
    timeZone: time_zone,
  })
  const countries = new Intl.DisplayNames(locale, { type: "region" })
  return {
    money: (value) => write(money, value),
    amount: (value) => write(amount, value),
    unitPrice: (value) => write(unitPrice, value),
    quantity: (value) => write(quantity, value),
    percent: (value) =>
      `${write(quantity, value)}${language === "sv" ? "\u00a0" : ""}%`,
    date: (value) => day.format(value),
    // Orders from elsewhere may hold anything, and Intl throws at it.
    country: (code) =>
      (/^[A-Za-z]{2}$/.test(code) && countries.of(code)) || code,
  }
}
