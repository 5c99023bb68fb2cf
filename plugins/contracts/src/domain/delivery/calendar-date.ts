/** A calendar date, `2026-01-31`; such texts sort as the days do. */
export type CalendarDate = string

/** An ISO day of the week, 1 for Monday to 7 for Sunday. */
export type Weekday = number

const DAY = 24 * 60 * 60 * 1000

const asUtc = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`)

/** The date so many days later; earlier with a negative number. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date(asUtc(date) + days * DAY).toISOString().slice(0, 10)

export const weekdayOf = (date: CalendarDate): Weekday =>
  new Date(asUtc(date)).getUTCDay() || 7

/** Whether a text is a date that the calendar has: not 30 February. */
export const isCalendarDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(asUtc(text)) &&
  addDays(text, 0) === text

/** The first date from this one on that passes; null when none does within three years. */
export const firstDate = (
  from: CalendarDate,
  passes: (date: CalendarDate) => boolean
): CalendarDate | null => {
  for (let days = 0; days < 3 * 366; days++) {
    const date = addDays(from, days)
    if (passes(date)) {
      return date
    }
  }
  return null
}
