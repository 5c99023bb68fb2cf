/** A day of the Gregorian calendar, wherever that is. */
export type CalendarDay = { year: number; month: number; day: number }

const HOUR = 3_600_000

/** Formatters are dear to make; there are only as many as there are zones. */
const formatters = new Map<string, Intl.DateTimeFormat>()

const formatterOf = (time_zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(time_zone)
  if (known) {
    return known
  }
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: time_zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  })
  formatters.set(time_zone, made)
  return made
}

/** Whether the runtime knows this IANA time zone. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** What the clock on the wall shows, read as if it were UTC. */
const wallClock = (moment: number, time_zone: string): number => {
  const parts = Object.fromEntries(
    formatterOf(time_zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)])
  )
  return Date.UTC(
    parts.year,
    parts.month - 1,
    parts.day,
    parts.hour,
    parts.minute,
    parts.second
  )
}

const offsetAt = (moment: number, time_zone: string): number => {
  const seconds = Math.floor(moment / 1000) * 1000
  return wallClock(seconds, time_zone) - seconds
}

/** A day as a number that can be compared and counted on: its midnight in UTC. */
export const dayNumber = ({ year, month, day }: CalendarDay): number =>
  Date.UTC(year, month - 1, day)

/** The day that the calendar on the wall shows. */
export const dayIn = (moment: Date, time_zone: string): CalendarDay => {
  const shown = new Date(wallClock(moment.getTime(), time_zone))
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
  }
}

/**
 * The moment at which a day begins in a time zone. Mostly that is midnight;
 * where the clock is put forward at midnight, it is the moment of that, and
 * where it is put back over midnight, the first of the two.
 */
export const startOfDay = (day: CalendarDay, time_zone: string): Date => {
  const midnight = dayNumber(day)
  const candidates = [-26, 26]
    .map((hours) => midnight - offsetAt(midnight + hours * HOUR, time_zone))
    .sort((a, b) => a - b)
  const exact = candidates.find(
    (moment) => moment + offsetAt(moment, time_zone) === midnight
  )
  if (exact !== undefined) {
    return new Date(exact)
  }
  // The clock jumps over this midnight: look for the jump.
  let [before, after] = candidates
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (middle + offsetAt(middle, time_zone) >= midnight) {
      after = middle
    } else {
      before = middle
    }
  }
  return new Date(after)
}
