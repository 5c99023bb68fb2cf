import type { BuyerContext } from "@medusa-b2b/kit/buyer"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { AdminBudget, AdminPersonalLimit } from "../../types"
import { listBudgetsConfig } from "./budget-fields"
import { listPersonalLimitsConfig } from "./personal-limit-fields"
import { type BudgetWithCompany, presentBudgets } from "./present-budgets"
import {
  type LimitWithPeople,
  presentPersonalLimits,
} from "./present-personal-limits"

const notFound = (what: string, id: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no ${what} with the id ${id}`
  )

/**
 * A budget as it is shown.
 *
 * @param within - Further filter: what is outside of it is not found.
 * @throws MedusaError NOT_FOUND
 */
export const refetchBudget = async (
  id: string,
  container: MedusaContainer,
  within: object = {}
): Promise<AdminBudget> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "budget",
      fields: listBudgetsConfig.defaults,
      filters: { $and: [{ id }, within] },
    })
  const [budget] = await presentBudgets(
    data as unknown as BudgetWithCompany[],
    container
  )
  if (!budget) {
    throw notFound("budget", id)
  }
  return budget
}

/**
 * A personal limit as it is shown.
 *
 * @param within - Further filter: what is outside of it is not found.
 * @throws MedusaError NOT_FOUND
 */
export const refetchPersonalLimit = async (
  id: string,
  container: MedusaContainer,
  within: object = {},
  reader: BuyerContext | null = null
): Promise<AdminPersonalLimit> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "personal_limit",
      fields: listPersonalLimitsConfig.defaults,
      filters: { $and: [{ id }, within] },
    })
  const [limit] = await presentPersonalLimits(
    data as unknown as LimitWithPeople[],
    container,
    reader
  )
  if (!limit) {
    throw notFound("personal limit", id)
  }
  return limit
}
