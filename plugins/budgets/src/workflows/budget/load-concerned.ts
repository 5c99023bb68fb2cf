import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { CheckoutSnapshot } from "@medusa-b2b/kit/rules"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { concerned } from "../../domain/concerned"
import {
  BUDGET_MODULE,
  type BudgetModuleService,
  type BudgetRow,
} from "../../modules/budget"
import { ledgerIn } from "./ledger-in"

/** A budget with the ledger account that says what is left. */
export type ConcernedBudget = BudgetRow & { account_id: string }

/** Key of a budget's ledger account. */
export const accountKeyOf = (budget_id: string): string => `budget:${budget_id}`

/** What an order of the cart costs without VAT, as decimal text in major units. */
export const spendingOf = ({ cart }: CheckoutSnapshot): string =>
  MathBN.sub(
    cart.total as BigNumberInput,
    cart.tax_total as BigNumberInput
  ).toFixed()

/** The budgets that the cart's order counts in, with their accounts: the same few queries, however many there are. */
export const loadConcerned = async (
  { cart, buyer }: CheckoutSnapshot,
  container: MedusaContainer
): Promise<ConcernedBudget[]> => {
  if (!buyer?.company) {
    return []
  }
  const company_ids = [buyer.company.id, ...buyer.company.ancestor_ids]
  const budgets = await container
    .resolve<BudgetModuleService>(BUDGET_MODULE)
    .listBudgets({ company_id: company_ids, currency_code: cart.currency_code })
  if (!budgets.length) {
    return []
  }
  const { cost_centre } = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .referencesOfCart(cart.id)
  const found = concerned(budgets, {
    company_ids,
    cost_centre,
    currency_code: cart.currency_code,
  })
  const accounts = await ledgerIn(container).listLedgerAccounts({
    key: found.map(({ id }) => accountKeyOf(id)),
  })
  const ids = new Map(accounts.map(({ key, id }) => [key, id]))
  return found.flatMap((budget) => {
    const account_id = ids.get(accountKeyOf(budget.id))
    return account_id ? [{ ...budget, account_id }] : []
  })
}
