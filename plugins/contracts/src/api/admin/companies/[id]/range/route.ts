import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { filterOfRanges } from "../../../../../domain/range/range-query"
import { PRODUCT_RANGE_MODULE } from "../../../../../modules/product_range"
import type { ProductRangeModuleService } from "../../../../../modules/product_range/service"
import { companyWithAncestors } from "../../../../../pricing/lineage"
import { countProducts } from "../../../../../range/count-products"
import { loadRangesInForce } from "../../../../../range/load-ranges-in-force"
import type { AdminCompanyRangeResponse } from "../../../../../types"
import type { AdminCompanyRangeParamsType } from "../../../ranges/validators"

/** What a company may see at a moment (`at`, else now): the ranges that decide, and how much they let in. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminCompanyRangeParamsType>,
  res: MedusaResponse<AdminCompanyRangeResponse>
): Promise<void> => {
  const company = await companyWithAncestors(req.scope, req.params.id)
  if (!company) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company with the id ${req.params.id}`
    )
  }
  const at = req.filterableFields.at as string | undefined
  const ranges = await loadRangesInForce(
    req.scope,
    company.lineage,
    at ? new Date(at) : new Date()
  )
  const named = await req.scope
    .resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
    .listProductRanges(
      { id: ranges.map(({ id }) => id) },
      { select: ["id", "name"], order: { name: "ASC" } }
    )
  res.json({
    ranges: named.map(({ id, name }) => ({ id, name })),
    ...(await countProducts(req.scope, filterOfRanges(ranges))),
  })
}
