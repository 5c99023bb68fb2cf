// A contract ends at the first moment after its validity. People say on which
// day it holds for the last time, which is the day of the moment before.

/** The last day of a validity, as its first moment here; null is open. */
export const lastDay = (ends_at: string | null): Date | null => {
  if (ends_at === null) {
    return null
  }
  const moment = new Date(new Date(ends_at).getTime() - 1)

  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate())
}

/** The first moment after a day. */
export const afterDay = (day: Date): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1)
