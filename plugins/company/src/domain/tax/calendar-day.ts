/** The day of a moment in a time zone, `YYYY-MM-DD`. */
export const calendarDay = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(moment)
