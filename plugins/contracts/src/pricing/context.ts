import type { ContractInForce } from "../domain/contracts-in-force"
import { levelsOf, type PriceListLevels } from "../domain/nearest-first"

/** Rule attribute by which a contract's price list is open to its buyers only. */
export const CONTRACT_ATTRIBUTE = "contract_id"

/** Pricing context key that carries which contract is nearer; never a rule attribute. */
export const LEVELS_KEY = "contract_price_lists"

/** What the plugin adds to a pricing context. */
export const CONTRACT_CONTEXT_KEYS = [CONTRACT_ATTRIBUTE, LEVELS_KEY]

export type ContractPricingContext = {
  contract_id?: string[]
  contract_price_lists?: PriceListLevels
}

/** Pricing context of a buyer for whom these contracts, nearest first, are in force. */
export const contractPricingContext = (
  contracts: ContractInForce[]
): ContractPricingContext =>
  contracts.length
    ? {
        contract_id: contracts.map(({ id }) => id),
        contract_price_lists: levelsOf(contracts),
      }
    : {}
