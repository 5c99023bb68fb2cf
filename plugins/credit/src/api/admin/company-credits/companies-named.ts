import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Companies that a search looks at: one that fits more says nothing. */
const MOST = 1000

/** Ids of the companies that a search finds. */
export const companiesNamed = async (
  q: string,
  container: MedusaContainer
): Promise<string[]> => {
  const found = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listCompanies({ q }, { select: ["id"], take: MOST })
  return found.map(({ id }) => id)
}
