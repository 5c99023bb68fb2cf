/** A number as people type it in the admin's language: a Swedish comma, no spaces between thousands. */
export const writeDecimal = (value: number, language: string): string =>
  value.toLocaleString(language, {
    useGrouping: false,
    maximumFractionDigits: 10,
  })
