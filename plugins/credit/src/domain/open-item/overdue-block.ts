import type { Violation } from "@medusa-b2b/kit/rules"
import { addDays, daysOverdue } from "./ageing"

/** Name of the checkout rule, and code of its violation. */
export const OVERDUE_RULE = "credit.overdue"

/** What a credit says about overdue invoices. */
export type OverdueTerms = {
  /** Days after which an unpaid invoice stops further orders; null: never. */
  overdue_days: number | null
  /** Calendar date up to which none does, that day included; null: no grace. */
  overdue_grace_until: string | null
}

/**
 * The date before which no unpaid invoice may have been due.
 *
 * @param today - Calendar date in the company's time zone.
 * @returns null when none stops an order today.
 */
export const latestDueDate = (
  { overdue_days, overdue_grace_until }: OverdueTerms,
  today: string
): string | null =>
  overdue_days === null ||
  (overdue_grace_until !== null && today <= overdue_grace_until)
    ? null
    : addDays(today, -overdue_days)

/** That an invoice is unpaid for so long that nothing more is sold on account. */
export const overdueViolation = (due_on: string, today: string): Violation => ({
  code: OVERDUE_RULE,
  rule: OVERDUE_RULE,
  severity: "block",
  params: { days: daysOverdue(due_on, today) },
  path: null,
  resolve: [{ action: "choose_other_payment", permission: null }],
})
