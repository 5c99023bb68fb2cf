import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type AddressReach, addressReach } from "../../domain/address-reach"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import type { TreeNode } from "../../modules/company/sql/tree"

/** Whose addresses a company may use, with the company and its ancestors. */
export type LoadedReach = AddressReach & { nodes: TreeNode[] }

/**
 * Whose addresses a company may use.
 *
 * @throws MedusaError NOT_FOUND for a company that does not exist.
 */
export const loadReach = async (
  companyId: string,
  container: MedusaContainer
): Promise<LoadedReach> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const nodes = await service.listLineage(companyId)
  const self = nodes.find(({ id }) => id === companyId)
  if (!self) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no company ${companyId}`
    )
  }
  return { ...addressReach(self.path, nodes), nodes }
}

/** Query filter that leaves the addresses in reach. */
export const inReach = ({ whole, shared }: AddressReach) => ({
  $or: [{ company_id: whole }, { company_id: shared, is_shared: true }],
})
