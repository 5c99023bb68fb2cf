import { whereVisible } from "@medusa-b2b/kit/catalogue"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  ProductStatus,
} from "@medusajs/framework/utils"
import { filterOfRanges } from "../../../../../domain/range/range-query"
import type { RangeInForce } from "../../../../../domain/range/ranges-in-force"
import type {
  AdminRangeProduct,
  AdminRangeProductsResponse,
} from "../../../../../types"
import { refetchRange } from "../../refetch-range"

/** The published products that a range lets in. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminRangeProductsResponse>
): Promise<void> => {
  const range = await refetchRange(req.scope, req.params.id, [
    "id",
    "version",
    "branches",
  ])
  const filter = filterOfRanges([range as unknown as RangeInForce])
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: req.queryConfig.fields,
      filters: {
        ...req.filterableFields,
        status: ProductStatus.PUBLISHED,
        $and: whereVisible(filter ? [filter] : []),
      },
      pagination: req.queryConfig.pagination,
    })
  res.json({
    products: data as unknown as AdminRangeProduct[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
