import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { MedusaContainer } from "@medusajs/framework/types"
import { creditsIn } from "../company-credit/credits-in"

/** A ledger account that a company's items are booked on. */
export type CreditAccount = { account_id: string; currency_code: string }

const pathOf = ({ path }: { path: string }): string[] =>
  path.split("/").filter(Boolean).reverse()

/**
 * The accounts of the credits of companies and of those above them, the nearest
 * first: also of credits that are closed, since what is owed on them is paid.
 */
export const creditsOfCompanies = async (
  company_ids: readonly string[],
  container: MedusaContainer
): Promise<Map<string, CreditAccount[]>> => {
  const companies = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listCompanies({ id: [...new Set(company_ids)] }, {
      select: ["id", "path"],
      withDeleted: true,
    } as never)
  const on = [...new Set(companies.flatMap(pathOf))]
  const credits = await creditsIn(container).listCompanyCredits(
    { company_id: on },
    { withDeleted: true, order: { created_at: "ASC" } }
  )
  return new Map(
    companies.map((company) => {
      const accounts = pathOf(company).flatMap((id) =>
        credits.filter(({ company_id }) => company_id === id)
      )
      const unique = new Map(
        accounts.map(({ account_id, currency_code }) => [
          account_id,
          { account_id, currency_code },
        ])
      )
      return [company.id, [...unique.values()]]
    })
  )
}
