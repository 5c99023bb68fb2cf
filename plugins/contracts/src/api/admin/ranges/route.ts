import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminRange,
  AdminRangeResponse,
  AdminRangesResponse,
} from "../../../types"
import { createRangeWorkflow } from "../../../workflows"
import { refetchRange } from "./refetch-range"
import type {
  AdminCreateRangeType,
  AdminGetRangesParamsType,
} from "./validators"

/** Lists ranges; `q` looks in their names. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetRangesParamsType>,
  res: MedusaResponse<AdminRangesResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_range",
      fields: req.queryConfig.fields,
      filters: req.filterableFields,
      pagination: req.queryConfig.pagination,
    })
  res.json({
    ranges: data as unknown as AdminRange[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Makes a range with its rules; no contract has it yet. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCreateRangeType>,
  res: MedusaResponse<AdminRangeResponse>
): Promise<void> => {
  const { result } = await createRangeWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({
    range: await refetchRange(req.scope, result.id, req.queryConfig.fields),
  })
}
