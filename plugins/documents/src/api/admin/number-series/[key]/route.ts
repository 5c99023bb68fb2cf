import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminNumberSeriesDeleteResponse,
  AdminNumberSeriesResponse,
} from "../../../../types/http/admin"
import { deleteNumberSeriesWorkflow } from "../../../../workflows/number-series/workflows/delete-number-series"
import { updateNumberSeriesWorkflow } from "../../../../workflows/number-series/workflows/update-number-series"
import { refetchSeries } from "../refetch-series"
import type { AdminUpdateNumberSeries } from "../validators"

/** One number series, by its key. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminNumberSeriesResponse>
): Promise<void> => {
  const { fields } = req.queryConfig
  res.json({
    number_series: await refetchSeries(req.params.key, fields, req.scope),
  })
}

/** Changes a number series; once it has given a number, only its name and its pattern. */
export const POST = async (
  req: MedusaRequest<AdminUpdateNumberSeries>,
  res: MedusaResponse<AdminNumberSeriesResponse>
): Promise<void> => {
  const { key } = req.params
  await updateNumberSeriesWorkflow(req.scope).run({
    input: { ...req.validatedBody, key },
  })
  const { fields } = req.queryConfig
  res.json({ number_series: await refetchSeries(key, fields, req.scope) })
}

/** Removes a number series that has given no number. */
export const DELETE = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminNumberSeriesDeleteResponse>
): Promise<void> => {
  const { result } = await deleteNumberSeriesWorkflow(req.scope).run({
    input: { key: req.params.key },
  })
  res.json({ id: result, object: "number_series", deleted: true })
}
