/** A calendar date at noon of the reader's time, so that formats show that very day everywhere. */
export const calendarDate = (date: string): Date => new Date(`${date}T12:00:00`)
