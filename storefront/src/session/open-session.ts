import { actForCompany } from "../app/store-client"
import { recallCompany } from "../company/company-memory"
import { pickCompany } from "../company/pick-company"
import type { Buyer } from "./buyer"
import { fetchBuyer } from "./session-api"

/** What a session starts with. */
export type OpenedSession = { buyer: Buyer; must_choose: boolean }

/**
 * Finds out who has logged in and which company they act for, and makes all
 * later calls name that company.
 */
export const openSession = async (): Promise<OpenedSession> => {
  const byDefault = await fetchBuyer(null)
  const { company_id, must_choose } = pickCompany(
    byDefault.companies,
    recallCompany(byDefault.customer_id)
  )
  const buyer =
    company_id && company_id !== byDefault.company?.id
      ? await fetchBuyer(company_id)
      : byDefault
  actForCompany(company_id)
  return { buyer, must_choose }
}
