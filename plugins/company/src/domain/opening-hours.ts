/** The days of a week as opening hours name them. */
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

/** A stretch of a day, `HH:MM` to `HH:MM` in the company's local time; a day ends at 24:00. */
export type OpeningRange = { from: string; to: string }

/** When goods are received; a day that is left out, or without ranges, is closed. */
export type OpeningHours = Partial<Record<Weekday, OpeningRange[]>>

/** Most ranges that a day can have: morning, afternoon, evening, night. */
export const MAX_RANGES = 4

const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/

/** What is wrong with one day. */
export type OpeningFault = {
  day: Weekday
  fault: "ill_formed" | "ends_before_start" | "overlaps" | "too_many"
}

const byStart = (ranges: OpeningRange[]): OpeningRange[] =>
  [...ranges].sort((a, b) => a.from.localeCompare(b.from))

const faultOf = (ranges: OpeningRange[]): OpeningFault["fault"] | null => {
  if (ranges.length > MAX_RANGES) {
    return "too_many"
  }
  if (ranges.some(({ from, to }) => !TIME.test(from) || !TIME.test(to))) {
    return "ill_formed"
  }
  // Times of this form sort as texts.
  if (ranges.some(({ from, to }) => from >= to)) {
    return "ends_before_start"
  }
  const sorted = byStart(ranges)
  return sorted.some((range, i) => i > 0 && range.from < sorted[i - 1].to)
    ? "overlaps"
    : null
}

/** All that is wrong with opening hours, the first fault of each day. */
export const openingFaults = (hours: OpeningHours): OpeningFault[] =>
  WEEKDAYS.flatMap((day) => {
    const fault = faultOf(hours[day] ?? [])
    return fault ? [{ day, fault }] : []
  })

/**
 * Opening hours in one form: every day, its ranges by their start; null when no
 * day is open. Every day, because the database merges what is written into
 * what was there.
 */
export const normalizedHours = (hours: OpeningHours): OpeningHours | null =>
  WEEKDAYS.some((day) => hours[day]?.length)
    ? Object.fromEntries(
        WEEKDAYS.map((day) => [day, byStart(hours[day] ?? [])])
      )
    : null
