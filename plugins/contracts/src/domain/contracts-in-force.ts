import type { ContractStatus } from "./contract-status"
import { isValidAt, type Validity } from "./validity"

/** A contract, as far as the decision needs it. */
export type BoundContract = Validity & {
  id: string
  number: string
  currency_code: string
  status: ContractStatus
  price_list_id: string | null
  /** Whether nothing farther holds where this contract has no price. */
  is_exclusive: boolean
  /** Whether cheaper campaigns apply, too. */
  campaigns_apply: boolean
}

/** A company's part in a contract, with the contract. */
export type Binding = Validity & {
  company_id: string
  /** Whether the contract also holds for the companies below. */
  include_descendants: boolean
  contract: BoundContract
}

/** The company that buys, and its ancestors, nearest first. */
export type Lineage = { company_id: string; ancestor_ids: string[] }

/** A contract that holds for the buyer, and how near it is. */
export type ContractInForce = {
  id: string
  number: string
  price_list_id: string
  /** The company through which it holds. */
  company_id: string
  /** Steps up the tree to that company; 0 is the buyer's own contract. */
  distance: number
  /** Whether nothing farther, not even the list price, holds where it has no price. */
  is_exclusive: boolean
  /** Whether cheaper campaigns apply beside its prices. */
  campaigns_apply: boolean
}

/** Steps from the company up to the party's company, or null when the contract does not reach it. */
export const distanceTo = (
  {
    company_id,
    include_descendants,
  }: Pick<Binding, "company_id" | "include_descendants">,
  lineage: Lineage
): number | null => {
  if (company_id === lineage.company_id) {
    return 0
  }
  const index = lineage.ancestor_ids.indexOf(company_id)
  return index >= 0 && include_descendants ? index + 1 : null
}

/** Whether the contract gives prices through this party at the moment. */
export const isInForce = (
  binding: Binding,
  now: Date,
  currency_code?: string | null
): boolean =>
  binding.contract.status === "active" &&
  binding.contract.price_list_id !== null &&
  (!currency_code || binding.contract.currency_code === currency_code) &&
  isValidAt(binding.contract, now) &&
  isValidAt(binding, now)

const byNearness = (a: ContractInForce, b: ContractInForce): number =>
  a.distance - b.distance || a.number.localeCompare(b.number)

/**
 * The contracts that hold for a company at a moment, nearest first. A contract
 * that reaches the company on several ways counts by the nearest one.
 *
 * @param bindings - Parties of the company and its ancestors, in any order; others are ignored.
 * @param currency_code - Only contracts in this currency; without it all.
 */
export const contractsInForce = (
  bindings: Binding[],
  lineage: Lineage,
  now: Date,
  currency_code?: string | null
): ContractInForce[] => {
  const nearest = new Map<string, ContractInForce>()
  for (const binding of bindings) {
    const distance = distanceTo(binding, lineage)
    if (distance === null || !isInForce(binding, now, currency_code)) {
      continue
    }
    const { id, number, price_list_id, is_exclusive, campaigns_apply } =
      binding.contract
    const known = nearest.get(id)
    if (!known || distance < known.distance) {
      nearest.set(id, {
        id,
        number,
        price_list_id: price_list_id as string,
        company_id: binding.company_id,
        distance,
        is_exclusive,
        campaigns_apply,
      })
    }
  }
  return [...nearest.values()].sort(byNearness)
}
