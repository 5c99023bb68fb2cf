import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminBudget, AdminBudgetsResponse } from "../../../types"
import { withStanding } from "../../with-standing"
import type { AdminGetBudgetsParams } from "./validators"

/** Lists the budgets of all companies, or of one (`company_id`). */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetBudgetsParams>,
  res: MedusaResponse<AdminBudgetsResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "budget",
      fields: req.queryConfig.fields,
      filters: req.filterableFields,
      pagination: req.queryConfig.pagination,
    })
  res.json({
    budgets: await withStanding(data as unknown as AdminBudget[], req.scope),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
