import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminWishList, AdminWishListsResponse } from "../../../types"
import type { AdminGetWishListsParams } from "./validators"

/** Lists the wish lists of all companies, or of one (`company_id`). */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetWishListsParams>,
  res: MedusaResponse<AdminWishListsResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "wish_list",
      fields: req.queryConfig.fields,
      filters: req.filterableFields,
      pagination: req.queryConfig.pagination,
    })
  res.json({
    wish_lists: data as unknown as AdminWishList[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
