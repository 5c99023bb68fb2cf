import type { CalendarDate } from "../domain/delivery/calendar-date"

/** The public holidays of a country, and of a region of it: none are known yet. */
export const publicHolidays = (
  _country: string | null,
  _region: string | null = null
): Promise<(date: CalendarDate) => boolean> => Promise.resolve(() => false)
