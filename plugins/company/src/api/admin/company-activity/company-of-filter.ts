import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { ofCompany } from "../../activity/activity-filters"
import type { ActivityParams } from "../../activity/validators"

/** The filter for one company and those below it, also where it has been deleted; none for all. */
export const companyOfFilter = async (
  { company_id, scope = "subtree" }: ActivityParams,
  container: MedusaContainer
): Promise<Record<string, unknown>[]> => {
  if (!company_id) {
    return []
  }
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const [company] = await service.listCompanies(
    { id: company_id },
    { select: ["id", "path"], withDeleted: true }
  )
  return [company ? ofCompany(company, scope) : { company_id }]
}
