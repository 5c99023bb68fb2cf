import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminCompanyCreditResponse,
  AdminCompanyCreditsResponse,
} from "../../../types"
import { createCompanyCreditWorkflow } from "../../../workflows"
import { companiesNamed } from "./companies-named"
import { type CreditWithCompany, presentCredits } from "./present-credits"
import { refetchCredit } from "./refetch-credit"
import type {
  AdminCreateCompanyCredit,
  AdminGetCompanyCreditsParams,
} from "./validators"

/** Lists companies' credit with where it stands, of all companies, of one (`company_id`) or of those of a name (`q`). */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetCompanyCreditsParams>,
  res: MedusaResponse<AdminCompanyCreditsResponse>
): Promise<void> => {
  const { q, ...filters } = req.filterableFields as { q?: string }
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_credit",
      fields: req.queryConfig.fields,
      filters: q
        ? {
            $and: [filters, { company_id: await companiesNamed(q, req.scope) }],
          }
        : filters,
      pagination: req.queryConfig.pagination,
    })
  res.json({
    company_credits: await presentCredits(
      data as unknown as CreditWithCompany[],
      req.scope
    ),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Gives a company credit. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCreateCompanyCredit>,
  res: MedusaResponse<AdminCompanyCreditResponse>
): Promise<void> => {
  const { result } = await createCompanyCreditWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ company_credit: await refetchCredit(result.id, req.scope) })
}
