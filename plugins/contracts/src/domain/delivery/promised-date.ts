import { addDays, type CalendarDate, firstDate } from "./calendar-date"
import { dateIn, momentOf } from "./zoned-time"

/** When a warehouse works, and when goods arrive. */
export type DeliveryCalendar = {
  /** IANA name of the warehouse's time zone. */
  time_zone: string
  /** Orders before this time, `14:00`, are begun on the same working day; at it no longer. */
  cut_off: string
  /** Whether the warehouse works on a date. */
  isWorkingDay: (date: CalendarDate) => boolean
  /** Whether goods reach the buyer's address on a date. */
  isDeliveryDay: (date: CalendarDate) => boolean
}

/** Working days that goods take. */
export type Duration = {
  /** From order to dispatch. */
  lead_days: number
  /** On the way. */
  transit_days: number
}

/** The working day on which an order of this moment is begun; null without any for years. */
export const firstHandlingDay = (
  now: Date,
  { time_zone, cut_off, isWorkingDay }: DeliveryCalendar
): CalendarDate | null => {
  const today = dateIn(now, time_zone)
  const isLate = now >= momentOf(today, cut_off, time_zone)
  return firstDate(isLate ? addDays(today, 1) : today, isWorkingDay)
}

const workingDaysLater = (
  date: CalendarDate,
  days: number,
  isWorkingDay: (date: CalendarDate) => boolean
): CalendarDate | null => {
  let reached: CalendarDate | null = date
  for (let left = days; left > 0 && reached; left--) {
    reached = firstDate(addDays(reached, 1), isWorkingDay)
  }
  return reached
}

/**
 * The day on which goods that are ordered at a moment are delivered: begun on
 * the first working day before its cut-off, sent after the lead time, and
 * brought on the first delivery day after their way. Null when there is none
 * within years.
 */
export const promisedDate = (
  now: Date,
  { lead_days, transit_days }: Duration,
  calendar: DeliveryCalendar
): CalendarDate | null => {
  const begun = firstHandlingDay(now, calendar)
  const arrived =
    begun &&
    workingDaysLater(begun, lead_days + transit_days, calendar.isWorkingDay)
  return arrived && firstDate(arrived, calendar.isDeliveryDay)
}

/** The last of several dates, so that all of it is there; null when one of them is unknown, or there are none. */
export const lastDate = (
  dates: (CalendarDate | null)[]
): CalendarDate | null =>
  dates.length && dates.every((date) => date !== null)
    ? ([...dates].sort().at(-1) as CalendarDate)
    : null
