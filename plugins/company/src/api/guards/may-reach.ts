import type { BuyerContext } from "@medusa-b2b/kit/buyer"
import { scopeOf } from "@medusa-b2b/kit/permissions"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import type { Owner } from "../../workflows/cart/cart-owner"

/** Whether a buyer holds a permission over what this company and member own. */
export const mayReach = async (
  buyer: BuyerContext | undefined,
  permission: string,
  owner: Owner,
  container: MedusaContainer
): Promise<boolean> => {
  const scope = scopeOf(buyer, permission)
  if (!scope || !buyer?.company) {
    return false
  }
  if (owner.company_id !== buyer.company.id) {
    const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
    return (
      scope === "subtree" &&
      service.isInSubtree(owner.company_id, buyer.company.id)
    )
  }
  return scope !== "own" || owner.member_id === buyer.member_id
}
