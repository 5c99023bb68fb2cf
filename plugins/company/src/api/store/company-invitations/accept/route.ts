import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreAcceptInvitationResponse } from "../../../../types/http/invitations"
import { acceptCompanyInvitationWorkflow } from "../../../../workflows/company-invitation/workflows/accept-company-invitation"
import type { AcceptInvitation } from "../../../invitations/validators"

/** Makes the invited person a member: with a new account, or the one that they are logged in to. */
export const POST = async (
  req: MedusaRequest<AcceptInvitation>,
  res: MedusaResponse<StoreAcceptInvitationResponse>
): Promise<void> => {
  const { result } = await acceptCompanyInvitationWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      customer_id: req.buyer?.customer_id ?? null,
    },
  })
  const { id, company_id } = result.member
  res.json({ member: { id, company_id }, email: result.email })
}
