import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminNumberSeriesListResponse,
  AdminNumberSeriesResponse,
} from "../../../types/http/admin"
import { createNumberSeriesWorkflow } from "../../../workflows/number-series/workflows/create-number-series"
import { refetchSeries } from "./refetch-series"
import type { AdminCreateNumberSeries } from "./validators"

/** Lists the number series. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminNumberSeriesListResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "number_series",
      fields: req.queryConfig.fields,
      filters: req.filterableFields,
      pagination: req.queryConfig.pagination,
    })
  res.json({
    number_series: data as never[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Starts a number series. */
export const POST = async (
  req: MedusaRequest<AdminCreateNumberSeries>,
  res: MedusaResponse<AdminNumberSeriesResponse>
): Promise<void> => {
  const { result } = await createNumberSeriesWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  const { fields } = req.queryConfig
  res.json({
    number_series: await refetchSeries(result.key, fields, req.scope),
  })
}
