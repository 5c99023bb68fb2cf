const two = (number: number): string => String(number).padStart(2, "0")

/** The calendar date, `2026-01-31`, of a day that was picked here; null for none. */
export const toCalendarDate = (day: Date | null): string | null =>
  day && `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`

/** First moment here of a calendar date; null for none. */
export const fromCalendarDate = (date: string | null): Date | null =>
  date ? new Date(`${date}T00:00:00`) : null
