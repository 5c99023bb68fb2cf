import type { PaymentTerms } from "./payment-terms"

const DAY = 24 * 60 * 60 * 1000

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`)

const addDays = (date: Date, days: number): string =>
  new Date(date.getTime() + days * DAY).toISOString().slice(0, 10)

/**
 * The last day of payment, by calendar: clock changes have no part in it.
 * Prepaid is due on the invoice's own day.
 *
 * @param invoiced_on - Calendar date, `2026-01-31`.
 */
export const dueDate = (invoiced_on: string, terms: PaymentTerms): string => {
  const from = midnight(invoiced_on)
  switch (terms.kind) {
    case "net":
      return addDays(from, terms.days)
    case "month_end": {
      const lastOfMonth = new Date(
        Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 0)
      )
      return addDays(lastOfMonth, terms.days)
    }
    case "prepaid":
      return invoiced_on
  }
}
