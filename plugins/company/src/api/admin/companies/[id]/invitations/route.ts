import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  CompanyInvitationListResponse,
  CompanyInvitationResponse,
} from "../../../../../types/http/invitations"
import { createCompanyInvitationsWorkflow } from "../../../../../workflows/company-invitation/workflows/create-company-invitations"
import { actorOf } from "../../../../actor-of"
import {
  listInvitations,
  readInvitation,
} from "../../../../invitations/list-invitations"
import type { CreateInvitation } from "../../../../invitations/validators"

/** The invitations to a company. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<CompanyInvitationListResponse>
): Promise<void> => {
  res.json(await listInvitations(req))
}

/** Invites a person by mail. */
export const POST = async (
  req: MedusaRequest<CreateInvitation>,
  res: MedusaResponse<CompanyInvitationResponse>
): Promise<void> => {
  const { result } = await createCompanyInvitationsWorkflow(req.scope).run({
    input: {
      invitations: [{ company_id: req.params.id, ...req.validatedBody }],
      by: "staff",
      actor: actorOf(req),
    },
  })
  res.json({ invitation: await readInvitation(req, result[0].id) })
}
