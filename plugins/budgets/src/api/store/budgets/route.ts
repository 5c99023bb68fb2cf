import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  StoreBudget,
  StoreBudgetResponse,
  StoreBudgetsResponse,
} from "../../../types"
import { createBudgetWorkflow } from "../../../workflows"
import { companyOfBuyer } from "./company-of-buyer"
import type { StoreCreateBudget, StoreGetBudgetsParams } from "./validators"

const shown = ({
  id,
  company_id,
  title,
  created_at,
}: Omit<StoreBudget, "created_at"> & {
  created_at: string | Date
}): StoreBudget => ({
  id,
  company_id,
  title,
  created_at: new Date(created_at).toISOString(),
})

/** Lists the budgets of the company that the buyer acts for. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, StoreGetBudgetsParams>,
  res: MedusaResponse<StoreBudgetsResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "budget",
      fields: req.queryConfig.fields,
      filters: { ...req.filterableFields, company_id: companyOfBuyer(req) },
      pagination: req.queryConfig.pagination,
    })
  res.json({
    budgets: data as unknown as StoreBudget[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Adds a budget to the company that the buyer acts for. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreCreateBudget>,
  res: MedusaResponse<StoreBudgetResponse>
): Promise<void> => {
  const { result } = await createBudgetWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      company_id: companyOfBuyer(req),
      actor: actorOf(req),
    },
  })
  res.json({ budget: shown(result) })
}
