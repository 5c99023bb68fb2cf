import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminOrderCompanyResponse } from "../../../../../types/http/admin"
import { orderCompany } from "../../../../../workflows/order/order-company"

/** Whose an order is, what the buyer wrote on it, and how it came in; null for an order of no company. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminOrderCompanyResponse>
): Promise<void> => {
  res.json({ order_company: await orderCompany(req.params.id, req.scope) })
}
