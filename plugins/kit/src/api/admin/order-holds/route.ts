import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminOrderHoldListResponse } from "../../../types/http"
import { presentOrderHold } from "./present"
import { NEEDED_FIELDS } from "./query-config"

/** Lists why orders are kept from the warehouse, or were: the oldest first. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminOrderHoldListResponse>
): Promise<void> => {
  const { released, ...filters } = req.filterableFields
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_hold",
      fields: [...req.queryConfig.fields, ...NEEDED_FIELDS],
      filters: {
        ...filters,
        ...(released === undefined
          ? {}
          : { released_at: released ? { $ne: null } : null }),
      },
      pagination: req.queryConfig.pagination,
    })
  res.json({
    order_holds: data.map((hold) => presentOrderHold(hold as never, req)),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
