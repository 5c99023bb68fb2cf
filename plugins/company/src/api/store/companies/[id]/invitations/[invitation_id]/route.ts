import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { CompanyInvitationResponse } from "../../../../../../types/http/invitations"
import { revokeCompanyInvitationWorkflow } from "../../../../../../workflows/company-invitation/workflows/revoke-company-invitation"
import { actorOf } from "../../../../../actor-of"
import { readInvitation } from "../../../../../invitations/list-invitations"
import { byBuyer } from "../../../by-buyer"

/** Revokes an invitation: its link is void. It stays in the list. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CompanyInvitationResponse>
): Promise<void> => {
  const { invitation_id: id } = req.params
  await revokeCompanyInvitationWorkflow(req.scope).run({
    input: { id, by: byBuyer(req), actor: actorOf(req) },
  })
  res.json({ invitation: await readInvitation(req, id) })
}
