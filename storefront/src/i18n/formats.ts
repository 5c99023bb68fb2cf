/** Figures, money and dates as a reader of one locale expects them. */
export type Formats = {
  money: (amount: number, currency_code: string) => string
  /** Of one piece: may be a fraction of the smallest coin. */
  price: (amount: number, currency_code: string) => string
  number: (value: number) => string
  percent: (rate: number) => string
  /** Of a weight in grams; from a kilogram on in kilograms. */
  weight: (grams: number) => string
  date: (value: string | Date) => string
  dateTime: (value: string | Date) => string
  /** Name of a country by its two-letter code. */
  country: (code: string) => string
}

/** Formats of a locale. Amounts are in major units, rates in percent. */
export const formatsOf = (locale: string): Formats => ({
  price: (amount, currency_code) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency: currency_code.toUpperCase(),
      maximumFractionDigits: 4,
    }).format(amount),
  money: (amount, currency_code) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency: currency_code.toUpperCase(),
    }).format(amount),
  number: (value) => new Intl.NumberFormat(locale).format(value),
  percent: (rate) =>
    new Intl.NumberFormat(locale, {
      style: "percent",
      maximumFractionDigits: 2,
    }).format(rate / 100),
  weight: (grams) =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit: grams < 1000 ? "gram" : "kilogram",
      maximumFractionDigits: grams < 1000 ? 0 : 1,
    }).format(grams < 1000 ? grams : grams / 1000),
  date: (value) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(
      new Date(value)
    ),
  country: (code) =>
    new Intl.DisplayNames(locale, { type: "region" }).of(code.toUpperCase()) ??
    code.toUpperCase(),
  dateTime: (value) =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: "medium",
      timeStyle: "short",
    }).format(new Date(value)),
})
