import { addDays, type CalendarDate } from "../domain/delivery/calendar-date"

const DAY = 24 * 60 * 60 * 1000

type Place = { country: string; region: string | null }

const known = new Map<string, Promise<(date: CalendarDate) => boolean>>()

/** Banks' holidays count: on the eves of Christmas and midsummer nobody in Sweden works, by custom and not by law. */
const TYPES = ["public", "bank"]

const holidaysOf = async ({
  country,
  region,
}: Place): Promise<(date: CalendarDate) => boolean> => {
  // Its data are large: stores that promise no days do without.
  const { default: Holidays } = await import("date-holidays")
  const holidays = region
    ? new Holidays(country.toUpperCase(), region)
    : new Holidays(country.toUpperCase())
  const years = new Map<string, Set<CalendarDate>>()

  const datesOf = (year: string): Set<CalendarDate> => {
    const found = years.get(year)
    if (found) {
      return found
    }
    const dates = (holidays.getHolidays(Number(year)) ?? [])
      .filter(({ type }) => TYPES.includes(type))
      .flatMap(({ date, start, end }) => {
        const length = Math.ceil((end.getTime() - start.getTime()) / DAY)
        return Array.from({ length }, (_, day) =>
          addDays(date.slice(0, 10), day)
        )
      })
    years.set(year, new Set(dates))
    return datesOf(year)
  }
  return (date) => datesOf(date.slice(0, 4)).has(date)
}

/**
 * The public holidays of a country, and of a region of it, out of the package
 * date-holidays; of an unknown country none.
 */
export const publicHolidays = (
  country: string | null,
  region: string | null = null
): Promise<(date: CalendarDate) => boolean> => {
  if (!country) {
    return Promise.resolve(() => false)
  }
  const key = `${country}/${region ?? ""}`
  const found = known.get(key) ?? holidaysOf({ country, region })
  known.set(key, found)
  return found
}
