import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CompanyInvitationResponse } from "../../../../../../../types/http/invitations"
import { resendCompanyInvitationWorkflow } from "../../../../../../../workflows/company-invitation/workflows/resend-company-invitation"
import { actorOf } from "../../../../../../actor-of"
import { readInvitation } from "../../../../../../invitations/list-invitations"

/** Sends an invitation again, with a new link; the one sent before is void. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<CompanyInvitationResponse>
): Promise<void> => {
  const { invitation_id: id } = req.params
  await resendCompanyInvitationWorkflow(req.scope).run({
    input: { id, by: "staff", actor: actorOf(req) },
  })
  res.json({ invitation: await readInvitation(req, id) })
}
