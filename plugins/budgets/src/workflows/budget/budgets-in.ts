import type { MedusaContainer } from "@medusajs/framework/types"
import { BUDGET_MODULE, type BudgetModuleService } from "../../modules/budget"

/** The service of budgets and personal limits. */
export const budgetsIn = (container: MedusaContainer): BudgetModuleService =>
  container.resolve<BudgetModuleService>(BUDGET_MODULE)
