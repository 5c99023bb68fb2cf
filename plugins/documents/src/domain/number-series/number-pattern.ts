/** When a series starts over. */
export const RESETS = ["never", "yearly"] as const

export type Reset = (typeof RESETS)[number]

/** What a pattern holds besides text: name and width. */
export const PLACEHOLDER = /\{(\w+)(?::(\d+))?\}/g
const MAX_WIDTH = 12

/** What is wrong with a pattern; null when nothing is. */
export type PatternFault =
  "no_number" | "unknown_placeholder" | "width" | "no_year" | "stray_brace"

/**
 * Looks for what would make two numbers of a series the same, or no number at
 * all.
 *
 * @param pattern - E.g. `OB-{year}-{number:5}`. Knows `{number}`, `{number:<width>}`, `{year}` and `{yy}`.
 */
export const patternFault = (
  pattern: string,
  reset: Reset
): PatternFault | null => {
  const found = [...pattern.matchAll(PLACEHOLDER)]
  const names = found.map(([, name]) => name)
  if (/[{}]/.test(pattern.replace(PLACEHOLDER, ""))) {
    return "stray_brace"
  }
  if (names.some((name) => !["number", "year", "yy"].includes(name))) {
    return "unknown_placeholder"
  }
  if (names.filter((name) => name === "number").length !== 1) {
    return "no_number"
  }
  if (
    found.some(
      ([, name, width]) =>
        width !== undefined &&
        (name !== "number" || Number(width) < 1 || Number(width) > MAX_WIDTH)
    )
  ) {
    return "width"
  }
  return reset === "yearly" && !names.some((name) => name !== "number")
    ? "no_year"
    : null
}

/** The year of a moment in a time zone: New Year is not the same moment everywhere. */
export const yearIn = (moment: Date, time_zone: string): number =>
  Number(
    new Intl.DateTimeFormat("en", {
      year: "numeric",
      calendar: "gregory",
      timeZone: time_zone,
    }).format(moment)
  )

/** Within which a series counts: the year, or always. */
export const periodOf = (reset: Reset, year: number): string =>
  reset === "yearly" ? String(year) : ""

/**
 * A number as it stands on the paper. A number that has outgrown its width is
 * longer, never cut.
 */
export const formatNumber = (
  pattern: string,
  number: number,
  year: number
): string =>
  pattern.replace(PLACEHOLDER, (_, name: string, width?: string) => {
    switch (name) {
      case "number":
        return String(number).padStart(Number(width ?? 1), "0")
      case "year":
        return String(year)
      default:
        return String(year).slice(-2)
    }
  })
