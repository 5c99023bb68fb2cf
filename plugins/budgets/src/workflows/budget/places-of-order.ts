import type { MedusaContainer } from "@medusajs/framework/types"
import {
  concerned,
  personallyConcerned,
  type Spending,
} from "../../domain/concerned"
import { localDate } from "../../domain/local-date"
import type { OrderPlace } from "../../domain/order-place"
import { runsOn } from "../../domain/runs-on"
import { accountKeyOf, personalKeyOf } from "./account-keys"
import { amountOf } from "./amount-of"
import { budgetsIn } from "./budgets-in"
import { ledgerIn } from "./ledger-in"

/** An order, to the budgets and limits that there were. */
export type OrderSpending = Omit<Spending, "cost_centre"> & {
  /** Asked for only where a budget goes by cost centre. */
  costCentre: () => Promise<string | null>
  /** When it is, or was, ordered. */
  moment: Date
  /** Leave out what was made after that moment: it was not there to count in. */
  only_earlier?: boolean
}

/** What is known of a ledger account without asking what is left. */
type Account = {
  id: string
  key: string
  time_zone: string
  /** null: none, which no account of ours has. */
  limit: string | null
}

const accountsOf = async (
  keys: string[],
  container: MedusaContainer
): Promise<Map<string, Account>> => {
  const found = keys.length
    ? await ledgerIn(container).listLedgerAccounts(
        { key: keys },
        { take: keys.length }
      )
    : []
  return new Map(
    found.map(({ id, key, time_zone, limit_amount: amount, ...row }) => {
      const { raw_limit_amount: raw_amount } = row as {
        raw_limit_amount?: unknown
      }
      const limit = amount === null ? null : amountOf({ amount, raw_amount })
      return [key, { id, key, time_zone, limit }]
    })
  )
}

/**
 * The budgets and personal limits that an order counts in: the same few
 * queries, however many there are.
 */
export const placesOfOrder = async (
  { costCentre, moment, only_earlier, ...spending }: OrderSpending,
  container: MedusaContainer
): Promise<OrderPlace[]> => {
  const filters = {
    company_id: spending.company_ids,
    currency_code: spending.currency_code,
    status: "open" as const,
    ...(only_earlier && { created_at: { $lte: moment } }),
  }
  const [budgets, limits] = await Promise.all([
    budgetsIn(container).listBudgets(filters),
    spending.member_id ? budgetsIn(container).listPersonalLimits(filters) : [],
  ])
  const cost_centre = budgets.some((budget) => budget.cost_centre !== null)
    ? await costCentre()
    : null
  const found = concerned(budgets, { ...spending, cost_centre })
  const personal = personallyConcerned(limits, spending)
  const keyOf = (limit: { id: string; window: string }) =>
    limit.window === "order"
      ? null
      : personalKeyOf(limit.id, spending.member_id as string)
  const accounts = await accountsOf(
    [...found.map(({ id }) => accountKeyOf(id)), ...personal.map(keyOf)].filter(
      (key) => key !== null
    ),
    container
  )
  return [
    ...found.flatMap((budget): OrderPlace[] => {
      const account = accounts.get(accountKeyOf(budget.id))
      return account && runsOn(budget, localDate(moment, account.time_zone))
        ? [
            {
              ...budget,
              kind: "budget",
              account_key: account.key,
              account_id: account.id,
              amount: account.limit ?? "0",
              account_limit: account.limit,
            },
          ]
        : []
    }),
    ...personal.map((limit): OrderPlace => {
      const account_key = keyOf(limit)
      const account = account_key ? accounts.get(account_key) : undefined
      return {
        ...limit,
        kind: "personal_limit",
        member_id: spending.member_id as string,
        account_key,
        account_id: account?.id ?? null,
        amount: amountOf(limit),
        account_limit: account?.limit ?? null,
      }
    }),
  ]
}
