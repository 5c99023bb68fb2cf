import { type CalendarDay, dayIn, dayNumber, startOfDay } from "./zone-time"

/** Over what a limit counts before it starts anew. */
export const WINDOWS = [
  "unlimited",
  "fixed",
  "day",
  "week",
  "month",
  "quarter",
  "year",
] as const

export type WindowKind = (typeof WINDOWS)[number]

/** An account's window. */
export type AccountWindow = {
  window_kind: WindowKind
  /** IANA zone in which days, months and years turn. */
  time_zone: string
  /** First moment of a fixed window; null for all others. */
  starts_at: Date | null
  /** Moment at which a fixed window is over; null for all others. */
  ends_at: Date | null
}

/** A stretch of time within which a limit counts: from `starts_at` until just before `ends_at`. */
export type Period = {
  /** Its name, unique in its account: `all`, `fixed`, `2026`, `2026-Q1`, `2026-03`, `2026-W05`, `2026-03-29`. */
  name: string
  /** In UTC; null: since ever. */
  starts_at: Date | null
  /** In UTC; null: for ever. */
  ends_at: Date | null
}

type Calendar = Exclude<WindowKind, "unlimited" | "fixed">

const DAY = 86_400_000

const dayOf = (number: number): CalendarDay => {
  const date = new Date(number)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }
}

const plusDays = (day: CalendarDay, days: number): CalendarDay =>
  dayOf(dayNumber(day) + days * DAY)

const plusMonths = ({ year, month }: CalendarDay, months: number) =>
  dayOf(Date.UTC(year, month - 1 + months, 1))

/** How each calendar window cuts time: where the one around a day begins, and where the next one does. */
const CUTS: Record<
  Calendar,
  {
    first: (day: CalendarDay) => CalendarDay
    next: (first: CalendarDay) => CalendarDay
  }
> = {
  day: { first: (day) => day, next: (first) => plusDays(first, 1) },
  week: {
    // Monday, as ISO 8601 has it.
    first: (day) =>
      plusDays(day, -((new Date(dayNumber(day)).getUTCDay() + 6) % 7)),
    next: (first) => plusDays(first, 7),
  },
  month: {
    first: (day) => ({ ...day, day: 1 }),
    next: (first) => plusMonths(first, 1),
  },
  quarter: {
    first: ({ year, month }) => ({
      year,
      month: month - ((month - 1) % 3),
      day: 1,
    }),
    next: (first) => plusMonths(first, 3),
  },
  year: {
    first: ({ year }) => ({ year, month: 1, day: 1 }),
    next: ({ year }) => ({ year: year + 1, month: 1, day: 1 }),
  },
}

const two = (number: number): string => String(number).padStart(2, "0")

const weekName = (monday: CalendarDay): string => {
  // A week belongs to the year that has its Thursday.
  const { year } = plusDays(monday, 3)
  const days = dayNumber(plusDays(monday, 3)) - Date.UTC(year, 0, 1)
  return `${year}-W${two(Math.floor(days / DAY / 7) + 1)}`
}

const NAMES: Record<Calendar, (first: CalendarDay) => string> = {
  day: ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  week: weekName,
  month: ({ year, month }) => `${year}-${two(month)}`,
  quarter: ({ year, month }) => `${year}-Q${(month + 2) / 3}`,
  year: ({ year }) => String(year),
}

const calendarPeriod = (
  kind: Calendar,
  first: CalendarDay,
  time_zone: string
): Period => ({
  name: NAMES[kind](first),
  starts_at: startOfDay(first, time_zone),
  ends_at: startOfDay(CUTS[kind].next(first), time_zone),
})

/**
 * The period of an account's window around a moment. A fixed window has one
 * period only, also for moments outside of it: what is a fact is booked there
 * late as well.
 */
export const periodAt = (window: AccountWindow, moment: Date): Period => {
  if (window.window_kind === "unlimited") {
    return { name: "all", starts_at: null, ends_at: null }
  }
  if (window.window_kind === "fixed") {
    const { starts_at, ends_at } = window
    return { name: "fixed", starts_at, ends_at }
  }
  const { window_kind: kind, time_zone } = window
  const { first, next } = CUTS[kind]
  const shown = first(dayIn(moment, time_zone))
  const period = calendarPeriod(kind, shown, time_zone)
  // Where the clock is put back over midnight, the calendar on the wall shows
  // yesterday again. Time does not: the new period has begun.
  return isWithin(period, moment)
    ? period
    : calendarPeriod(kind, next(shown), time_zone)
}

/** Whether a moment lies in a period. */
export const isWithin = (
  { starts_at, ends_at }: Pick<Period, "starts_at" | "ends_at">,
  moment: Date
): boolean =>
  (starts_at === null || starts_at <= moment) &&
  (ends_at === null || moment < ends_at)
