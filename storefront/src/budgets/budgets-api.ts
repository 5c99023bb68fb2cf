import { store } from "../app/store-client"

/** What happens to an order that is more than what is left. */
export const OVER = ["block", "warn", "approval"] as const
export type Over = (typeof OVER)[number]

/** Over what a budget counts before it starts anew. */
export const BUDGET_WINDOWS = [
  "month",
  "day",
  "week",
  "quarter",
  "year",
  "unlimited",
] as const
export type BudgetWindow = (typeof BUDGET_WINDOWS)[number]

/** Over what a personal limit counts. */
export const LIMIT_WINDOWS = ["month", "week", "day", "order"] as const
export type LimitWindow = (typeof LIMIT_WINDOWS)[number]

type Status = "open" | "closed"

/** A budget with what is left of it. Amounts are decimal texts without VAT. */
export type Budget = {
  id: string
  company_id: string
  company: { id: string; name: string } | null
  title: string
  cost_centre: string | null
  currency_code: string
  over: Over
  window: BudgetWindow
  starts_on: string | null
  ends_on: string | null
  status: Status
  amount: string
  raised_by: string | null
  raised_until: string | null
  period_ends_at: string | null
  left: string
  may_change: boolean
}

/** What one person may order for, or each who has a role. */
export type PersonalLimit = {
  id: string
  company_id: string
  member_id: string | null
  member_name: string | null
  role: string | null
  role_name: string | null
  currency_code: string
  window: LimitWindow
  amount: string
  over: Over
  status: Status
  is_mine: boolean
  standing: { left: string; period_ends_at: string | null } | null
  may_change: boolean
}

/** A budget or limit that a cart's order would count in. */
export type CartBudget = {
  kind: "budget" | "personal_limit"
  id: string
  title: string | null
  window: BudgetWindow | LimitWindow
  currency_code: string
  amount: string
  left: string
  left_after: string
  is_exceeded: boolean
}

/** A new budget, or what changes about one. */
export type BudgetInput = {
  title: string
  amount: string
  over: Over
  starts_on: string | null
  ends_on: string | null
  cost_centre?: string | null
  currency_code?: string
  window?: BudgetWindow
}

/** A new personal limit, or what changes about one. */
export type LimitInput = {
  amount: string
  over: Over
  member_id?: string
  role?: string
  currency_code?: string
  window?: LimitWindow
}

const MOST = 200

/** The budgets that the buyer's orders can count in, and those that they keep. */
export const fetchBudgets = async (): Promise<Budget[]> =>
  (
    await store().client.fetch<{ budgets: Budget[] }>("/store/budgets", {
      query: { limit: MOST, order: "title" },
    })
  ).budgets

/** The buyer's own limits, and those that they keep for others. */
export const fetchPersonalLimits = async (): Promise<PersonalLimit[]> =>
  (
    await store().client.fetch<{ personal_limits: PersonalLimit[] }>(
      "/store/personal-limits",
      { query: { limit: MOST } }
    )
  ).personal_limits

/** What the cart's order would count in, with what is left before and after it. */
export const fetchCartBudgets = async (
  cart_id: string
): Promise<CartBudget[]> =>
  (
    await store().client.fetch<{ cart_budgets: CartBudget[] }>(
      `/store/carts/${cart_id}/budgets`
    )
  ).cart_budgets

type Kind = "budgets" | "personal-limits"

/** Makes a budget or limit, or changes the one with this id. */
export const save = (
  kind: Kind,
  { id, ...body }: { id?: string } & Record<string, unknown>
): Promise<unknown> =>
  store().client.fetch([`/store/${kind}`, id].filter(Boolean).join("/"), {
    method: "POST",
    body,
  })

/** Deletes one that was never used. */
export const remove = (kind: Kind, id: string): Promise<unknown> =>
  store().client.fetch(`/store/${kind}/${id}`, { method: "DELETE" })
