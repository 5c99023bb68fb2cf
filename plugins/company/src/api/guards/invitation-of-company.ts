import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"

/**
 * The invitation in the path must be one to the company in the path.
 *
 * @throws MedusaError NOT_FOUND naming both.
 */
export const invitationOfCompany = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { id: company_id, invitation_id } = req.params
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const [invitation] = await service.listCompanyInvitations(
    { id: invitation_id, company_id },
    { select: ["id"] }
  )
  if (!invitation) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no invitation ${invitation_id} in the company ${company_id}`
    )
  }
  next()
}
