import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { nest } from "../../../../../domain/company-tree"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../../modules/company"
import type { AdminCompanyTreeResponse } from "../../../../../types/http/admin"

/** The whole tree in which a company stands, from its root down. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyTreeResponse>
): Promise<void> => {
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  const tree = nest(await service.listTree(req.params.id))
  if (!tree) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company ${req.params.id}`
    )
  }
  res.json({ tree })
}
