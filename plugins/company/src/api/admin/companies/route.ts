import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { maskNumbers } from "../../../domain/identity/mask"
import type {
  AdminCompanyListResponse,
  AdminCompanyResponse,
} from "../../../types/http/admin"
import { createCompanyWorkflow } from "../../../workflows/company/workflows/create-company"
import { withInherited } from "../../present-company"
import { permittedSearch } from "../hide-personal-data"
import { refetchCompany } from "./refetch"
import type { AdminCreateCompany } from "./validators"
import { actorOf } from "../../actor-of"

/** Where everybody may search who may see companies. */
const OPEN_COLUMNS = ["name", "external_id", "gln"]

/** Lists companies; a sole trader's number is masked. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyListResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company",
      fields: req.queryConfig.fields,
      filters: permittedSearch(req.filterableFields, OPEN_COLUMNS, res),
      pagination: req.queryConfig.pagination,
    })
  const companies = await withInherited(data as never[], req.scope)
  res.json({
    companies: companies.map((company) => ({
      ...maskNumbers(company),
      // Who the parent is, the ancestors say already: no query more.
      parent: company.ancestors.at(-1) ?? null,
    })),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Creates a company with its customer group. */
export const POST = async (
  req: MedusaRequest<AdminCreateCompany>,
  res: MedusaResponse<AdminCompanyResponse>
): Promise<void> => {
  const { result } = await createCompanyWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  const company = await refetchCompany(
    result.id,
    req.queryConfig.fields,
    req.scope
  )
  res.json({ company })
}
