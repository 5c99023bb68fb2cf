import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminExchangeRateResponse,
  AdminExchangeRatesResponse,
} from "../../../types"
import { createExchangeRateWorkflow } from "../../../workflows"
import { creditsIn } from "../../../workflows/company-credit/credits-in"
import { presentRate } from "./present-rate"
import type {
  AdminCreateExchangeRate,
  AdminGetExchangeRatesParams,
} from "./validators"

/** Lists the rates that orders in another currency count by, the newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetExchangeRatesParams>,
  res: MedusaResponse<AdminExchangeRatesResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "exchange_rate",
      fields: req.queryConfig.fields,
      filters: req.filterableFields,
      pagination: req.queryConfig.pagination,
    })
  res.json({
    exchange_rates: data.map((row) => presentRate(row as never)),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** States a rate, from a moment on; orders that are placed keep theirs. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCreateExchangeRate>,
  res: MedusaResponse<AdminExchangeRateResponse>
): Promise<void> => {
  const { result } = await createExchangeRateWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  const row = await creditsIn(req.scope).retrieveExchangeRate(result.id)
  res.json({ exchange_rate: presentRate(row) })
}
