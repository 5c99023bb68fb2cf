import type { MedusaContainer } from "@medusajs/framework/types"
import {
  contractsInForce,
  type ContractInForce,
  type Lineage,
} from "../domain/contracts-in-force"
import { CONTRACT_MODULE } from "../modules/contract"
import type { ContractModuleService } from "../modules/contract/service"

/**
 * The contracts that hold for a company at a moment, nearest first. The one place that
 * decides it: product pages, carts, orders and price tables ask here.
 *
 * @param lineage - Null: somebody for whom no contract holds.
 * @param currencyCode - Only contracts in this currency; without it all (a price only ever matches its own currency).
 * @param at - The moment; now unless said otherwise.
 */
export const loadContractsInForce = async (
  container: MedusaContainer,
  lineage: Lineage | null,
  currencyCode?: string | null,
  at: Date = new Date()
): Promise<ContractInForce[]> => {
  if (!lineage) {
    return []
  }
  const contracts = container.resolve<ContractModuleService>(CONTRACT_MODULE)
  const bindings = await contracts.listActiveBindings([
    lineage.company_id,
    ...lineage.ancestor_ids,
  ])
  return contractsInForce(bindings, lineage, at, currencyCode)
}
