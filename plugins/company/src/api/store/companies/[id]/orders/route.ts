import { scopeOf } from "@medusa-b2b/kit/permissions"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../../modules/company"
import type { StoreCompanyOrderListResponse } from "../../../../../types/http/store"
import { listOrders } from "../../../orders/list-orders"
import { idsWithin } from "../../../orders/order-ids"
import { presentOrders } from "./present-orders"

/** The orders of a company: one's own, the company's, or also those below it, as the role allows. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCompanyOrderListResponse>
): Promise<void> => {
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const company = await service.retrieveCompany(req.params.id)
  const scope = scopeOf(req.buyer, "order.read")
  const ids = idsWithin(scope, company, req.buyer?.member_id ?? null)
  const { id } = req.filterableFields as { id?: string }
  const page = await listOrders(
    { $and: [{ id: { $in: ids } }, ...(id ? [{ id }] : [])] },
    req.queryConfig,
    req.scope
  )
  res.json({ ...page, orders: await presentOrders(page.orders, req.scope) })
}
