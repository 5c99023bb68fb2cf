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
 * The role in the path must be one that the company in the path has defined.
 *
 * @throws MedusaError NOT_FOUND naming both.
 */
export const roleOfCompany = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { id: company_id, role_id } = req.params
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const [role] = await service.listCompanyRoles({ id: role_id, company_id })
  if (!role) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no role ${role_id} in the company ${company_id}`
    )
  }
  next()
}
