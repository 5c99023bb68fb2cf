import type { WindowKind } from "@medusa-b2b/ledger/types"
import type { OverBudget } from "../domain/over-budget"

type Page = { count: number; offset: number; limit: number }

/** A budget, as its company's members see it. */
export type StoreBudget = {
  id: string
  company_id: string
  title: string
  /** Orders with it alone count; null: all. */
  cost_centre: string | null
  currency_code: string
  over: OverBudget
  window: WindowKind
  /** First moment of the present period, and the one at which it is over; null: no end. */
  period_starts_at: string | null
  period_ends_at: string | null
  /** Decimal texts in major units, without VAT. */
  amount: string
  held: string
  charged: string
  /** What is left: less than 0 when more was spent than there was. */
  left: string
  created_at: string
}

export type StoreBudgetResponse = { budget: StoreBudget }
export type StoreBudgetsResponse = { budgets: StoreBudget[] } & Page

/** A budget, as staff see it. */
export type AdminBudget = StoreBudget & {
  company?: { id: string; name: string } | null
}

export type AdminBudgetsResponse = { budgets: AdminBudget[] } & Page
