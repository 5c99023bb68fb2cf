// A day in a date picker is its first moment here; the API has calendar dates
// and moments.

/** The first moment after a day. */
export const afterDay = (day: Date): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1)

/** The day of the moment before one: the last day up to it. */
export const dayBefore = (moment: string): Date => {
  const last = new Date(new Date(moment).getTime() - 1)
  return new Date(last.getFullYear(), last.getMonth(), last.getDate())
}

/** A day as a calendar date, `2026-01-31`. */
export const calendarDate = (day: Date): string =>
  [
    day.getFullYear(),
    String(day.getMonth() + 1).padStart(2, "0"),
    String(day.getDate()).padStart(2, "0"),
  ].join("-")

/** A calendar date as a day here. */
export const dayOf = (date: string): Date => {
  const [year, month, day] = date.split("-").map(Number)
  return new Date(year, month - 1, day)
}
