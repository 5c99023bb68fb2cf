import type { CalendarDate } from "./calendar-date"

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs a hundred times what using it does. */
const formatIn = (time_zone: string): Intl.DateTimeFormat => {
  const known = formats.get(time_zone)
  if (known) {
    return known
  }
  // Sweden writes dates and times as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: time_zone,
    dateStyle: "short",
    timeStyle: "medium",
  })
  formats.set(time_zone, format)
  return format
}

/** What clock and calendar show there: `2026-01-31 13:59:59`. */
const shownIn = (moment: number, time_zone: string): string =>
  formatIn(time_zone).format(moment)

/** The date that a moment has in a time zone. */
export const dateIn = (moment: Date, time_zone: string): CalendarDate =>
  shownIn(moment.getTime(), time_zone).slice(0, 10)

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
const offsetAt = (moment: number, time_zone: string): number =>
  Date.parse(`${shownIn(moment, time_zone).replace(" ", "T")}Z`) -
  Math.floor(moment / 1000) * 1000

const HALF_A_DAY = 12 * 60 * 60 * 1000

/**
 * The moment at which clocks in a time zone show a time on a date: the first
 * one where they show it twice, and where they leap over it the one after the
 * leap that they would have shown.
 *
 * @param time - `14:00`.
 */
export const momentOf = (
  date: CalendarDate,
  time: string,
  time_zone: string
): Date => {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`)
  const before = asIfUtc - offsetAt(asIfUtc - HALF_A_DAY, time_zone)
  const after = asIfUtc - offsetAt(asIfUtc + HALF_A_DAY, time_zone)
  const shows = (moment: number): boolean =>
    shownIn(moment, time_zone) === `${date} ${time}:00`
  const [first, second] = [before, after].sort((a, b) => a - b)
  return new Date(shows(first) ? first : shows(second) ? second : before)
}
