import type { MedusaContainer } from "@medusajs/framework/types"
import { standingOf } from "../../domain/standing-of"
import type { BudgetRow } from "../../modules/budget"
import type { AdminBudget } from "../../types"
import { accountKeyOf } from "../../workflows/budget/account-keys"
import { ledgerIn } from "../../workflows/budget/ledger-in"

/** A budget with its company, as Query gives it. */
export type BudgetWithCompany = BudgetRow & {
  company?: AdminBudget["company"]
}

/** Budgets with what is left of them now: the same few queries, however many there are. */
export const presentBudgets = async (
  budgets: BudgetWithCompany[],
  container: MedusaContainer
): Promise<AdminBudget[]> => {
  const ledger = ledgerIn(container)
  const accounts = await ledger.listLedgerAccounts(
    { key: budgets.map(({ id }) => accountKeyOf(id)) },
    { select: ["id"], take: budgets.length }
  )
  const standings = await ledger.standings(accounts.map(({ id }) => id))
  const byKey = new Map(
    standings.map((standing) => [standing.account.key, standing])
  )
  return budgets.flatMap((budget) => {
    const found = byKey.get(accountKeyOf(budget.id))
    return found
      ? [
          {
            id: budget.id,
            company_id: budget.company_id,
            company: budget.company ?? null,
            title: budget.title,
            cost_centre: budget.cost_centre,
            currency_code: budget.currency_code,
            over: budget.over,
            window: budget.window,
            starts_on: budget.starts_on,
            ends_on: budget.ends_on,
            status: budget.status,
            amount: found.limit_amount ?? "0",
            raised_by: found.raise?.by ?? null,
            raised_until: found.raise?.until.toISOString() ?? null,
            ...standingOf(found),
            created_at: new Date(budget.created_at).toISOString(),
          },
        ]
      : []
  })
}
