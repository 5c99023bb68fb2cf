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
import { withStanding } from "../../with-standing"
import type { BudgetRow } from "../../../modules/budget"
import { companiesOfBuyer, companyOfBuyer } from "./company-of-buyer"
import type { StoreCreateBudget, StoreGetBudgetsParams } from "./validators"

const shown = ({
  id,
  company_id,
  title,
  cost_centre,
  currency_code,
  over,
  created_at,
}: BudgetRow) => ({
  id,
  company_id,
  title,
  cost_centre,
  currency_code,
  over,
  created_at,
})

/** Lists the budgets that the buyer's orders can count in, with what is left: the company's and those above it. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, StoreGetBudgetsParams>,
  res: MedusaResponse<StoreBudgetsResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "budget",
      fields: req.queryConfig.fields,
      filters: { ...req.filterableFields, company_id: companiesOfBuyer(req) },
      pagination: req.queryConfig.pagination,
    })
  res.json({
    budgets: await withStanding(data as unknown as StoreBudget[], req.scope),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Gives the company that the buyer acts for a budget: it counts for the companies below too. */
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
  const [budget] = await withStanding([shown(result)], req.scope)
  res.json({ budget })
}
