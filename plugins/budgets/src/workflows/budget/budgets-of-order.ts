import type { MedusaContainer } from "@medusajs/framework/types"
import { sharesOf } from "../../domain/shares-of"
import type { OrderBudget } from "../../types"
import { accountKeyOf, PERSONAL_OWNER } from "./account-keys"
import { budgetsIn } from "./budgets-in"
import { ledgerIn } from "./ledger-in"
import { bookedFor } from "./order-bookings"

/** The budgets and personal limits that a placed order counts in, deleted ones too, with what of it counts there now. */
export const budgetsOfOrder = async (
  order_id: string,
  container: MedusaContainer
): Promise<OrderBudget[]> => {
  const shares = sharesOf(await bookedFor(order_id, container))
  if (!shares.length) {
    return []
  }
  const accounts = await ledgerIn(container).listLedgerAccounts(
    { id: shares.map(({ account_id }) => account_id) },
    { take: shares.length }
  )
  const limitOf = new Map(
    accounts
      .filter(({ owner_type }) => owner_type === PERSONAL_OWNER)
      .map(({ id, owner_id }) => [id, owner_id])
  )
  const [budgets, limits] = await Promise.all([
    budgetsIn(container).listBudgets(
      { id: accounts.map(({ key }) => key.slice(accountKeyOf("").length)) },
      { take: shares.length, withDeleted: true }
    ),
    budgetsIn(container).listPersonalLimits(
      { id: [...limitOf.values()] },
      { take: shares.length, withDeleted: true }
    ),
  ])
  return shares.flatMap(({ account_id, net: charged }): OrderBudget[] => {
    const account = accounts.find(({ id }) => id === account_id)
    const limit = limits.find(({ id }) => id === limitOf.get(account_id))
    const budget = budgets.find(({ id }) => accountKeyOf(id) === account?.key)
    const found = budget ?? limit
    return found
      ? [
          {
            kind: budget ? "budget" : "personal_limit",
            id: found.id,
            company_id: found.company_id,
            title: budget?.title ?? null,
            window: found.window,
            currency_code: found.currency_code,
            charged,
          },
        ]
      : []
  })
}
