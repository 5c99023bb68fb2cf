import { scopeOf } from "@medusa-b2b/kit/permissions"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../../modules/company"
import type { StoreCompanyOrderListResponse } from "../../../../../types/http/store"
import { presentOrders } from "./present-orders"
import { orderFilter } from "./order-filter"

/** Rows and count, as core's workflow gives them for a page. */
type OrderPage = {
  rows: Record<string, unknown>[]
  metadata: { count: number; skip: number; take: number }
}

/** The orders of a company: one's own, the company's, or also those below it, as the role allows. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCompanyOrderListResponse>
): Promise<void> => {
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const company = await service.retrieveCompany(req.params.id)
  const { result } = await getOrdersListWorkflow(req.scope).run({
    input: {
      fields: req.queryConfig.fields,
      variables: {
        filters: {
          is_draft_order: false,
          ...orderFilter(
            company,
            scopeOf(req.buyer, "order.read"),
            req.buyer?.member_id ?? null
          ),
        },
        ...req.queryConfig.pagination,
      },
    },
  })
  const { rows, metadata } = result as unknown as OrderPage
  res.json({
    orders: await presentOrders(rows, req.scope),
    count: metadata.count,
    offset: metadata.skip,
    limit: metadata.take,
  })
}
