import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminOpenItemsResponse } from "../../../types"
import { readOpenItemFilters } from "../../open-item-filters"
import { presentAdminOpenItem } from "../../present-open-item"
import type { AdminGetOpenItemsParams } from "./validators"

/** Lists invoices, credit notes and payments of all companies, or of one (`company_id`). */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetOpenItemsParams>,
  res: MedusaResponse<AdminOpenItemsResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "open_item",
      fields: req.queryConfig.fields,
      filters: readOpenItemFilters(req.filterableFields),
      pagination: req.queryConfig.pagination,
    })
  res.json({
    open_items: data.map(presentAdminOpenItem),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
