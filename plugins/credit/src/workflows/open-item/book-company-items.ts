import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { MedusaContainer } from "@medusajs/framework/types"
import { bookItems } from "./book-items"
import { itemsIn } from "./items-in"

/** More companies than any group has. */
const MOST = 10_000

/**
 * Books the open items of a company and of those below it anew: for a company
 * that is given credit when it owes already, or that has moved. Asked twice, it
 * books nothing the second time.
 */
export const bookCompanyItems = async (
  company_id: string,
  container: MedusaContainer
): Promise<void> => {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [company] = await companies.listCompanies(
    { id: company_id },
    { select: ["id", "path"] }
  )
  if (!company) {
    return
  }
  const below = await companies.listCompanies(
    { path: { $like: `${company.path}%` } },
    { select: ["id"], take: MOST }
  )
  const ids = await itemsIn(container).reviseItems({
    company_ids: below.map(({ id }) => id),
  })
  await bookItems(ids, container)
}
