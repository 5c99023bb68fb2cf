/** What stands between the cells of a row; Excel wants a semicolon where the comma is the decimal sign. */
export const CSV_DELIMITERS = { comma: ",", semicolon: ";" } as const

export type CsvDelimiter = keyof typeof CSV_DELIMITERS

/** Byte order mark: without it Excel reads UTF-8 as something else. */
export const CSV_BOM = "\uFEFF"

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * A cell of a CSV file by RFC 4180. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it, so that it is shown instead.
 */
const cell = (value: string | number | null, delimiter: string): string => {
  const text = String(value ?? "")
  const safe =
    typeof value === "string" && FORMULA.test(text) ? `'${text}` : text
  return safe !== text || /["\r\n]/.test(safe) || safe.includes(delimiter)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe
}

/** A row of a CSV file with its line end. */
export const csvRow = (
  values: (string | number | null)[],
  delimiter: CsvDelimiter = "comma"
): string => {
  const sign = CSV_DELIMITERS[delimiter]
  return `${values.map((value) => cell(value, sign)).join(sign)}\r\n`
}
