import type { Grant } from "@medusa-b2b/kit/buyer"
import { isGranted, mayGive } from "@medusa-b2b/kit/permissions"
import type { MedusaRequest } from "@medusajs/framework/http"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import type { CompanyRole, StoreCompanyRole } from "../../types/http/roles"

/** What the buyer holds in the company of the path; empty for somebody who is no member. */
export const heldInPath = async (req: MedusaRequest): Promise<Grant[]> => {
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  return req.buyer?.member_id
    ? service.heldBy(req.buyer.member_id, req.params.id)
    : []
}

/** A role with what the buyer may do with it in the company of the path. */
export const roleForBuyer = (
  role: CompanyRole,
  held: Grant[],
  companyId: string
): StoreCompanyRole => {
  const within = mayGive(held, role.grants)
  return {
    ...role,
    may_give: within && isGranted({ grants: held }, "member.manage", "company"),
    may_edit:
      within &&
      role.company?.id === companyId &&
      isGranted({ grants: held }, "role.manage", "company"),
  }
}
