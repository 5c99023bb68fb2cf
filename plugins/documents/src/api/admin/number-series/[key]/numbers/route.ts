import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminDocumentNumberListResponse } from "../../../../../types/http/admin"
import { refetchSeries } from "../../refetch-series"

/** The numbers that a series has given, the latest first. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminDocumentNumberListResponse>
): Promise<void> => {
  const { id } = await refetchSeries(req.params.key, ["id"], req.scope)
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "document_number",
      fields: req.queryConfig.fields,
      filters: { ...req.filterableFields, series_id: id },
      pagination: req.queryConfig.pagination,
    })
  res.json({
    document_numbers: data as never[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
