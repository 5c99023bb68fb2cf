import { MathBN } from "@medusajs/framework/utils"

/** How long unpaid invoices are overdue, in days. */
export const AGEING_BUCKETS = [
  "not_due",
  "days_1_30",
  "days_31_60",
  "days_61_90",
  "days_over_90",
] as const

export type AgeingBucket = (typeof AGEING_BUCKETS)[number]

/** What is unpaid, by how long it is overdue; decimal texts in major units. */
export type Ageing = Record<AgeingBucket, string>

const DAY = 24 * 60 * 60 * 1000

const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`)

/** A calendar date some days before or after another. */
export const addDays = (date: string, days: number): string =>
  new Date(midnight(date) + days * DAY).toISOString().slice(0, 10)

/** Days that have passed since the last day of payment; 0 or less: it is not over. */
export const daysOverdue = (due_on: string, today: string): number =>
  (midnight(today) - midnight(due_on)) / DAY

/** Where an unpaid invoice counts. */
export const bucketOf = (due_on: string, today: string): AgeingBucket => {
  const days = daysOverdue(due_on, today)
  if (days <= 0) {
    return "not_due"
  }
  if (days <= 30) {
    return "days_1_30"
  }
  if (days <= 60) {
    return "days_31_60"
  }
  return days <= 90 ? "days_61_90" : "days_over_90"
}

/** An ageing in which nothing is unpaid. */
export const noAgeing = (): Ageing =>
  Object.fromEntries(AGEING_BUCKETS.map((bucket) => [bucket, "0"])) as Ageing

/** What is unpaid, by how long it is overdue. */
export const ageingOf = (
  unpaid: readonly { due_on: string; open_amount: string }[],
  today: string
): Ageing =>
  unpaid.reduce((ageing, { due_on, open_amount }) => {
    const bucket = bucketOf(due_on, today)
    return {
      ...ageing,
      [bucket]: MathBN.add(ageing[bucket], open_amount).toFixed(),
    }
  }, noAgeing())
