import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { maskNumbers } from "../../../domain/identity/mask"
import type {
  AdminApplicationInList,
  AdminApplicationListResponse,
} from "../../../types/http/admin-application"
import { permittedSearch } from "../hide-personal-data"

/** The open ones first, of these the oldest; then the decided ones, of these the newest. */
const QUEUE = { open_since: "ASC", created_at: "DESC" } as const

/** Lists applications as a queue; a sole trader's number is masked. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminApplicationListResponse>
): Promise<void> => {
  const { fields, pagination } = req.queryConfig
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_application",
      fields,
      filters: permittedSearch(req.filterableFields, ["company_name"], res),
      pagination: {
        ...pagination,
        order: req.validatedQuery.order ? pagination.order : QUEUE,
      },
    })
  res.json({
    company_applications: (data as unknown as AdminApplicationInList[]).map(
      maskNumbers
    ),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
