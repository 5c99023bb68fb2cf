import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { BuyerContext } from "@medusa-b2b/kit/buyer"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Lineage } from "../domain/contracts-in-force"

/**
 * Where a buyer stands in the tree, or null when no contract may give prices:
 * a bare customer, a company that is not active, a member who has been removed (who
 * comes without grants).
 */
export const lineageOfBuyer = (
  buyer: BuyerContext | null | undefined
): Lineage | null =>
  buyer?.company && buyer.company.status === "active" && buyer.grants.length
    ? {
        company_id: buyer.company.id,
        ancestor_ids: buyer.company.ancestor_ids,
      }
    : null

/** A company's place in the tree, and whether it may do business. */
export type CompanyWithAncestors = { lineage: Lineage; active: boolean }

/** Reads a company's place in the tree from the database; null when there is no such company. */
export const companyWithAncestors = async (
  container: MedusaContainer,
  companyId: string
): Promise<CompanyWithAncestors | null> => {
  const company = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .membersCompany(companyId)
  return (
    company && {
      lineage: {
        company_id: companyId,
        ancestor_ids: ancestorsOn(company.path),
      },
      active: company.status === "active",
    }
  )
}

/** Ids above the last one of a path from the root, nearest first. */
const ancestorsOn = (path: string): string[] =>
  path.split("/").filter(Boolean).slice(0, -1).reverse()

/** Where a company stands, or null when it is gone, or it or an ancestor is not active. */
export const lineageOfCompany = async (
  container: MedusaContainer,
  companyId: string
): Promise<Lineage | null> => {
  const company = await companyWithAncestors(container, companyId)
  return company && company.active ? company.lineage : null
}
