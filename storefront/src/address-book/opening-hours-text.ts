/** A stretch of a day, `HH:MM` to `HH:MM`. */
export type OpeningRange = { from: string; to: string }

/** When goods are received, per weekday. */
export type OpeningHours = Partial<Record<Weekday, OpeningRange[]>>

/** The days of a week, as the store names them. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const

export type Weekday = (typeof WEEKDAYS)[number]

const TIME = /^(\d{1,2})(?:[.:](\d{2}))?$/

const timeOf = (text: string): string | null => {
  const [, hours, minutes = "00"] = TIME.exec(text.trim()) ?? []
  return hours ? `${hours.padStart(2, "0")}:${minutes}` : null
}

/** A day's hours as people type them, `7-12, 13-16`; null for what cannot be read. */
export const parseRanges = (text: string): OpeningRange[] | null => {
  const ranges: OpeningRange[] = []
  for (const part of text.split(",").filter((each) => each.trim())) {
    const [from, to, ...more] = part.split(/[-–—]/).map(timeOf)
    if (!from || !to || more.length) {
      return null
    }
    ranges.push({ from, to })
  }
  return ranges
}

/** A day's hours in one form: `07:00–12:00, 13:00–16:00`. */
export const rangesText = (ranges: OpeningRange[] | undefined): string =>
  (ranges ?? []).map(({ from, to }) => `${from}–${to}`).join(", ")
