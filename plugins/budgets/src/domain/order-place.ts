import type { OverBudget } from "./over-budget"
import type { BudgetWindow, PersonalWindow } from "./windows"

/** A budget or personal limit that an order counts in. */
export type OrderPlace = {
  id: string
  company_id: string
  currency_code: string
  over: OverBudget
  /** Key of its ledger account; null for a limit per order, which none is needed for. */
  account_key: string | null
  /** null as long as nobody has ordered in it. */
  account_id: string | null
  /** Amount of the whole period, or of one order, decimal text in major units. */
  amount: string
  /** Limit of the ledger account, without what it is raised by. */
  account_limit: string | null
} & (
  | {
      kind: "budget"
      title: string
      cost_centre: string | null
      window: BudgetWindow
    }
  | { kind: "personal_limit"; window: PersonalWindow; member_id: string }
)
