import type { BuyerContext } from "@medusa-b2b/kit/buyer"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Lineage } from "../domain/contracts-in-force"

/**
 * Where a buyer stands in the tree, or null when no contract may give prices:
 * a bare customer, a suspended company, a member who has been removed (who
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

type CompanyNode = { id: string; path: string; status: string }

/** A company's place in the tree, and whether it may do business. */
export type CompanyWithAncestors = { lineage: Lineage; suspended: boolean }

/** Reads a company's place in the tree from the database; null when there is no such company. */
export const companyWithAncestors = async (
  container: MedusaContainer,
  companyId: string
): Promise<CompanyWithAncestors | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = async (ids: string[]) => {
    const { data } = await query.graph({
      entity: "company",
      fields: ["id", "path", "status"],
      filters: { id: ids },
    })
    return data as unknown as CompanyNode[]
  }

  const [company] = await read([companyId])
  if (!company) {
    return null
  }
  const ancestor_ids = company.path
    .split("/")
    .filter((id) => id && id !== companyId)
    .reverse()
  const ancestors = ancestor_ids.length ? await read(ancestor_ids) : []
  return {
    lineage: { company_id: companyId, ancestor_ids },
    suspended: [company, ...ancestors].some(
      ({ status }) => status === "suspended"
    ),
  }
}

/** Where a company stands, or null when it is gone, or it or an ancestor is suspended. */
export const lineageOfCompany = async (
  container: MedusaContainer,
  companyId: string
): Promise<Lineage | null> => {
  const company = await companyWithAncestors(container, companyId)
  return company && !company.suspended ? company.lineage : null
}
