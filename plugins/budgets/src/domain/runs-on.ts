/** First and last day on which orders count, `2026-01-31`; null: since ever, for ever. */
export type Days = { starts_on: string | null; ends_on: string | null }

/** Whether orders of a calendar date count: both days are included. */
export const runsOn = ({ starts_on, ends_on }: Days, date: string): boolean =>
  (starts_on === null || starts_on <= date) &&
  (ends_on === null || date <= ends_on)
