import {
  type Binding,
  type BoundContract,
  distanceTo,
  isInForce,
  type Lineage,
} from "./contracts-in-force"

/** A contract that reaches a company, in whatever state it is. */
export type ReachingContract<Contract = BoundContract> = {
  contract: Contract
  /** The company through which it reaches. */
  through_company_id: string
  distance: number
  in_force: boolean
}

/** What is in force before what is not, then the nearer. */
const isBetter = (a: ReachingContract, b: ReachingContract): boolean =>
  a.in_force === b.in_force ? a.distance < b.distance : a.in_force

/**
 * All contracts that reach a company, its own and inherited ones, nearest
 * first; each once, by the way that decides its prices.
 */
export const contractsReaching = (
  bindings: Binding[],
  lineage: Lineage,
  now: Date
): ReachingContract[] => {
  const found = new Map<string, ReachingContract>()
  for (const binding of bindings) {
    const distance = distanceTo(binding, lineage)
    if (distance === null) {
      continue
    }
    const reaching = {
      contract: binding.contract,
      through_company_id: binding.company_id,
      distance,
      in_force: isInForce(binding, now),
    }
    const known = found.get(binding.contract.id)
    if (!known || isBetter(reaching, known)) {
      found.set(binding.contract.id, reaching)
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      a.distance - b.distance ||
      a.contract.number.localeCompare(b.contract.number)
  )
}
