import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  StoreCompanyMember,
  StoreCompanyMemberListResponse,
} from "../../../../../types/http/store"

/** The active members of a company. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCompanyMemberListResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_member",
      fields: req.queryConfig.fields,
      filters: {
        ...req.filterableFields,
        company_id: req.params.id,
        status: "active",
      },
      pagination: req.queryConfig.pagination,
    })
  res.json({
    members: data as unknown as StoreCompanyMember[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
