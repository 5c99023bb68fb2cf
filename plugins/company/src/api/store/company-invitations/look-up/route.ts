import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../modules/company"
import type { StoreInvitationPreviewResponse } from "../../../../types/http/invitations"
import type { LookUpInvitation } from "../../../invitations/validators"
import { roleOf } from "../../../roles/present-role"

/** What an invitation is to, for whoever has its letter. */
export const POST = async (
  req: MedusaRequest<LookUpInvitation>,
  res: MedusaResponse<StoreInvitationPreviewResponse>
): Promise<void> => {
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const found = await service.openInvitation(req.validatedBody.token)
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This invitation is not valid (any more): ask for a new one"
    )
  }
  const { email, first_name, last_name, role, company_id, expires_at } = found
  const [company, { name }, accounts] = await Promise.all([
    service.retrieveCompany(company_id, { select: ["id", "name"] }),
    roleOf(company_id, role, req.scope),
    req.scope
      .resolve(Modules.CUSTOMER)
      .listCustomers({ email, has_account: true }, { select: ["id"], take: 1 }),
  ])
  res.json({
    invitation: {
      email,
      first_name,
      last_name,
      company: { name: company.name },
      role,
      role_name: name,
      expires_at,
      has_account: accounts.length > 0,
    },
  })
}
