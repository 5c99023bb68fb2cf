import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { StoreBudget } from "../types"
import { ledgerIn } from "../workflows/budget/ledger-in"
import { accountKeyOf } from "../workflows/budget/load-concerned"

/** A budget as its table has it. */
type Bare = Pick<
  StoreBudget,
  "id" | "company_id" | "title" | "cost_centre" | "currency_code" | "over"
> & { created_at: string | Date }

/** Budgets with what is left of them now: the same few queries, however many there are. */
export const withStanding = async <Budget extends Bare>(
  budgets: Budget[],
  container: MedusaContainer
): Promise<(Budget & StoreBudget)[]> => {
  const ledger = ledgerIn(container)
  const accounts = await ledger.listLedgerAccounts({
    key: budgets.map(({ id }) => accountKeyOf(id)),
  })
  const standings = await ledger.standings(accounts.map(({ id }) => id))
  const byKey = new Map(
    standings.map((standing) => [standing.account.key, standing])
  )
  return budgets.flatMap((budget) => {
    const found = byKey.get(accountKeyOf(budget.id))
    return found
      ? [
          {
            ...budget,
            created_at: new Date(budget.created_at).toISOString(),
            window: found.account.window_kind,
            period_starts_at: found.starts_at?.toISOString() ?? null,
            period_ends_at: found.ends_at?.toISOString() ?? null,
            amount: found.limit_amount ?? "0",
            held: found.held,
            charged: MathBN.sub(found.charged, found.credited).toFixed(),
            left: found.free ?? "0",
          },
        ]
      : []
  })
}
