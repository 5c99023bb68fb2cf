import type { KeepingStatus } from "../domain/keeping-status"
import type { OverBudget } from "../domain/over-budget"
import type { BudgetWindow, PersonalWindow } from "../domain/windows"

type Page = { count: number; offset: number; limit: number }

/** Where a budget or limit stands in the present period. Decimal texts in major units, without VAT. */
export type BudgetStanding = {
  /** First moment of the present period, and the one at which it is over; null: no end. */
  period_starts_at: string | null
  period_ends_at: string | null
  held: string
  charged: string
  /** What is left, with what it is raised by: less than 0 when more was spent than there was. */
  left: string
}

/** A budget, as staff see it. */
export type AdminBudget = BudgetStanding & {
  id: string
  company_id: string
  company?: { id: string; name: string } | null
  title: string
  /** Orders with it alone count; null: all. */
  cost_centre: string | null
  currency_code: string
  over: OverBudget
  window: BudgetWindow
  /** First and last calendar date on which orders count, in the company's time zone; null: no end. */
  starts_on: string | null
  ends_on: string | null
  status: KeepingStatus
  amount: string
  /** By how much it is raised until `raised_until`; null: it is not, or the time is over. */
  raised_by: string | null
  raised_until: string | null
  created_at: string
}

export type StoreBudgetResponse = { budget: StoreBudget }
export type StoreBudgetsResponse = { budgets: StoreBudget[] } & Page
export type StoreBudgetDeleteResponse = {
  id: string
  object: "budget"
  deleted: true
}

/** A budget, as its company's members see it. */
export type StoreBudget = AdminBudget & {
  /** Whether the buyer keeps it. */
  may_change: boolean
}

export type AdminBudgetResponse = { budget: AdminBudget }
export type AdminBudgetsResponse = { budgets: AdminBudget[] } & Page
export type AdminBudgetDeleteResponse = StoreBudgetDeleteResponse

/** A personal limit, as staff see it. */
export type AdminPersonalLimit = {
  id: string
  company_id: string
  company?: { id: string; name: string } | null
  /** Member whose limit it is; null: of each who has the role. */
  member_id: string | null
  member_name: string | null
  role: string | null
  /** Name of a company's own role; null for one that every company has. */
  role_name: string | null
  currency_code: string
  window: PersonalWindow
  /** Decimal text in major units, without VAT. */
  amount: string
  over: OverBudget
  status: KeepingStatus
  /** Whether the buyer's own orders count in it. */
  is_mine: boolean
  /** Of the member, or for a role of the buyer; null for a limit per order, and where nobody is meant. */
  standing: BudgetStanding | null
  created_at: string
}

export type StorePersonalLimitResponse = { personal_limit: StorePersonalLimit }
export type StorePersonalLimitsResponse = {
  personal_limits: StorePersonalLimit[]
} & Page
export type StorePersonalLimitDeleteResponse = {
  id: string
  object: "personal_limit"
  deleted: true
}

/** A personal limit, as the person and who keeps it see it. */
export type StorePersonalLimit = AdminPersonalLimit & {
  /** Whether the buyer keeps it. */
  may_change: boolean
}

export type AdminPersonalLimitResponse = { personal_limit: AdminPersonalLimit }
export type AdminPersonalLimitsResponse = {
  personal_limits: AdminPersonalLimit[]
} & Page
export type AdminPersonalLimitDeleteResponse = StorePersonalLimitDeleteResponse

/** A budget or personal limit that a cart's order counts in. */
export type CartBudget = {
  kind: "budget" | "personal_limit"
  id: string
  /** null for a personal limit. */
  title: string | null
  window: BudgetWindow | PersonalWindow
  currency_code: string
  over: OverBudget
  /** Decimal texts in major units, without VAT. */
  amount: string
  left: string
  /** What would be left after the order. */
  left_after: string
  /** Whether the order is more than what is left. */
  is_exceeded: boolean
}

export type StoreCartBudgetsResponse = {
  /** What the order costs without VAT. */
  order_amount: string
  currency_code: string
  cart_budgets: CartBudget[]
}

/** A budget or personal limit that a placed order counts in. */
export type OrderBudget = {
  kind: "budget" | "personal_limit"
  id: string
  company_id: string
  /** null for a personal limit. */
  title: string | null
  window: BudgetWindow | PersonalWindow
  currency_code: string
  /** What of the order counts in it now, decimal text in major units. */
  charged: string
}

export type AdminOrderBudgetsResponse = { order_budgets: OrderBudget[] }
