import type { MedusaContainer } from "@medusajs/framework/types"
import { contractsInForce, type Lineage } from "../domain/contracts-in-force"
import {
  type RangeInForce,
  rangesInForce,
} from "../domain/range/ranges-in-force"
import { CONTRACT_MODULE } from "../modules/contract"
import type { ContractModuleService } from "../modules/contract/service"
import { PRODUCT_RANGE_MODULE } from "../modules/product_range"
import type { ProductRangeModuleService } from "../modules/product_range/service"

/** The ranges that decide for a company at a moment, in whatever currency their contracts are. */
export const loadRangesInForce = async (
  container: MedusaContainer,
  lineage: Lineage,
  now: Date
): Promise<RangeInForce[]> => {
  const bindings = await container
    .resolve<ContractModuleService>(CONTRACT_MODULE)
    .listActiveBindings([lineage.company_id, ...lineage.ancestor_ids])
  const contracts = contractsInForce(bindings, lineage, now)
  return rangesInForce(
    contracts,
    await container
      .resolve<ProductRangeModuleService>(PRODUCT_RANGE_MODULE)
      .rangesOfContracts(contracts.map(({ id }) => id))
  )
}
