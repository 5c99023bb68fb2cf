import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type {
  AdminCompanyMember,
  AdminCompanyMemberListResponse,
  AdminAddCompanyMemberResponse,
} from "../../../../../types/http/admin"
import { addCompanyMemberWorkflow } from "../../../../../workflows/company-member/workflows/add-company-member"
import { readInvitation } from "../../../../invitations/list-invitations"
import { createCompanyInvitationsWorkflow } from "../../../../../workflows/company-invitation/workflows/create-company-invitations"
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

/** The customer by whose account an e-mail address is known; null for none. */
const accountOf = async (
  email: string,
  req: MedusaRequest
): Promise<string | null> => {
  const [customer] = await req.scope
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { email: email.toLowerCase(), has_account: true },
      { select: ["id"], take: 1 }
    )
  return customer?.id ?? null
}

/**
 * Makes a person a member, by customer or by e-mail address. Somebody without
 * an account is invited: without one they could not log in.
 */
export const POST = async (
  req: MedusaRequest<AdminAddMember>,
  res: MedusaResponse<AdminAddCompanyMemberResponse>
): Promise<void> => {
  const company_id = req.params.id
  const { email, first_name, last_name, role, language } = req.validatedBody
  if (email && !(await accountOf(email, req))) {
    const { result } = await createCompanyInvitationsWorkflow(req.scope).run({
      input: {
        invitations: [
          { company_id, email, first_name, last_name, role, language },
        ],
        by: "staff",
        actor: actorOf(req),
      },
    })
    const invitation = await readInvitation(req, result[0].id)
    return void res.json({ member: null, invitation })
  }
  const { result } = await addCompanyMemberWorkflow(req.scope).run({
    input: { company_id, ...req.validatedBody, actor: actorOf(req) },
  })
  const { fields } = req.queryConfig
  const member = await refetchMember(result.id, fields, req.scope)
  res.json({ member, invitation: null })
}
