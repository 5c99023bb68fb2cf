import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminCompanyMember,
  AdminCompanyMemberListResponse,
  AdminCompanyMemberResponse,
} from "../../../../../types/http/admin"
import { addCompanyMemberWorkflow } from "../../../../../workflows/company-member/workflows/add-company-member"
import { refetchMember } from "../../refetch"
import type { AdminAddMember } from "../../validators"
import { actorOf } from "../../../../actor-of"

/** Lists a company's active members. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyMemberListResponse>
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
    members: data as unknown as AdminCompanyMember[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Makes a person a member, by customer or by e-mail address. */
export const POST = async (
  req: MedusaRequest<AdminAddMember>,
  res: MedusaResponse<AdminCompanyMemberResponse>
): Promise<void> => {
  const { result } = await addCompanyMemberWorkflow(req.scope).run({
    input: {
      company_id: req.params.id,
      ...req.validatedBody,
      actor: actorOf(req),
    },
  })
  const { fields } = req.queryConfig
  res.json({ member: await refetchMember(result.id, fields, req.scope) })
}
