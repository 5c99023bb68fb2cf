import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminOnAccountOrdersResponse } from "../../../types"
import { type OrderRow, presentOrders } from "./present-orders"
import type { AdminGetOnAccountOrdersParams } from "./validators"

/** Lists orders on account with what they hold, the newest first: of all companies, of one, or of one credit. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetOnAccountOrdersParams>,
  res: MedusaResponse<AdminOnAccountOrdersResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "on_account_order",
      fields: req.queryConfig.fields,
      filters: req.filterableFields,
      pagination: req.queryConfig.pagination,
    })
  res.json({
    on_account_orders: await presentOrders(
      data as unknown as OrderRow[],
      req.scope
    ),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
