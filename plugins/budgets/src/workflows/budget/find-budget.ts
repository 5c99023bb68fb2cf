import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { BudgetRow } from "../../modules/budget"
import { accountKeyOf } from "./account-keys"
import { budgetsIn } from "./budgets-in"
import { ledgerIn } from "./ledger-in"

/** A budget with its ledger account. */
export type FoundBudget = BudgetRow & { account_id: string }

/**
 * A budget by its id.
 *
 * @throws MedusaError NOT_FOUND
 */
export const findBudget = async (
  id: string,
  container: MedusaContainer
): Promise<FoundBudget> => {
  const [[budget], account] = await Promise.all([
    budgetsIn(container).listBudgets({ id }),
    ledgerIn(container).findAccount(accountKeyOf(id)),
  ])
  if (!budget || !account) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no budget with the id ${id}`
    )
  }
  return { ...budget, account_id: account.id }
}
