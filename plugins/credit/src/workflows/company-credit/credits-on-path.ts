import type { MedusaContainer } from "@medusajs/framework/types"
import type { CompanyCreditRow } from "../../modules/company-credit"
import { creditsIn } from "./credits-in"

/** The credits of a company and of those above it, the nearest first. */
export const creditsOnPath = async (
  company: { id: string; ancestor_ids: string[] },
  container: MedusaContainer
): Promise<CompanyCreditRow[]> => {
  const path = [company.id, ...company.ancestor_ids]
  const found = await creditsIn(container).listCompanyCredits(
    { company_id: path },
    { take: path.length }
  )
  return path.flatMap((id) =>
    found.filter(({ company_id }) => company_id === id)
  )
}
