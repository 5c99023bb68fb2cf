import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StoreOpenItemsResponse } from "../../../types"
import { readOpenItemFilters } from "../../open-item-filters"
import {
  OPEN_ITEM_FIELDS,
  type OpenItemRow,
  presentOpenItem,
} from "../../present-open-item"
import { companiesInReach } from "./may-see-open-items"
import type { StoreGetOpenItemsParams } from "./validators"

/** Lists the invoices, credit notes and payments of the company that the buyer acts for, and of those below it as the permission reaches. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, StoreGetOpenItemsParams>,
  res: MedusaResponse<StoreOpenItemsResponse>
): Promise<void> => {
  const { company_id, ...filters } = req.filterableFields
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "open_item",
      fields: OPEN_ITEM_FIELDS,
      filters: readOpenItemFilters({
        ...filters,
        company_id: await companiesInReach(req, company_id as string),
      }),
      pagination: req.queryConfig.pagination,
    })
  res.json({
    open_items: data.map((item) =>
      presentOpenItem(item as unknown as OpenItemRow)
    ),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
