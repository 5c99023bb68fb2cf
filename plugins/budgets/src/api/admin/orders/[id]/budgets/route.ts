import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AdminOrderBudgetsResponse } from "../../../../../types"
import { budgetsOfOrder } from "../../../../../workflows/budget/budgets-of-order"

/** The budgets and personal limits that an order counts in, with what of it counts there now; none for an unknown order. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOrderBudgetsResponse>
): Promise<void> => {
  res.json({ order_budgets: await budgetsOfOrder(req.params.id, req.scope) })
}
