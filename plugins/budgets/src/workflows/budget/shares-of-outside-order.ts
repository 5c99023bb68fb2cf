import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import { buyerDirectory } from "@medusa-b2b/kit/buyer"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { concerned } from "../../domain/concerned"
import type { Share } from "../../domain/next-bookings"
import { BUDGET_MODULE, type BudgetModuleService } from "../../modules/budget"
import { ledgerIn } from "./ledger-in"
import { accountKeyOf } from "./load-concerned"

type OutsideOrder = {
  id: string
  created_at: string | Date
  currency_code: string
}

const costCentreOf = async (
  order_id: string,
  container: MedusaContainer
): Promise<string | null> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "cart.id"],
      filters: { id: order_id },
    })
  const { cart } = (data[0] ?? {}) as { cart?: { id: string } | null }
  return cart
    ? (
        await container
          .resolve<CompanyModuleService>(COMPANY_MODULE)
          .referencesOfCart(cart.id)
      ).cost_centre
    : null
}

/** The order's company and those above it; none for an order of no company. */
const companiesOf = async (
  order_id: string,
  container: MedusaContainer
): Promise<string[]> => {
  const owner = await buyerDirectory()?.ownerOfOrder(order_id, container)
  if (!owner) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company",
      fields: ["id", "path"],
      filters: { id: owner.company_id },
    })
  return String(data[0]?.path ?? "")
    .split("/")
    .filter(Boolean)
}

/**
 * The budgets of an order that never passed the door, with nothing on them
 * yet: those that there were when it was ordered.
 */
export const sharesOfOutsideOrder = async (
  { id, created_at, currency_code }: OutsideOrder,
  container: MedusaContainer
): Promise<Share[]> => {
  const company_ids = await companiesOf(id, container)
  if (!company_ids.length) {
    return []
  }
  const budgets = await container
    .resolve<BudgetModuleService>(BUDGET_MODULE)
    .listBudgets({
      company_id: company_ids,
      currency_code,
      created_at: { $lte: new Date(created_at) },
    })
  const found = concerned(budgets, {
    company_ids,
    cost_centre: await costCentreOf(id, container),
    currency_code,
  })
  const accounts = await ledgerIn(container).listLedgerAccounts({
    key: found.map((budget) => accountKeyOf(budget.id)),
  })
  return accounts.map((account) => ({
    account_id: account.id,
    hold_id: null,
    net: "0",
  }))
}
