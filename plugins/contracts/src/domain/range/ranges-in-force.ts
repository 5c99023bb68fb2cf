import type { ContractInForce } from "../contracts-in-force"
import type { RangeBranch } from "./range-rule"

/** A range, as far as a request needs it: never its products, nor its rules. */
export type RangeInForce = {
  id: string
  /** Counts the changes of its rules. */
  version: number
  /** Effects and kinds that its rules have. */
  branches: RangeBranch[]
}

/** A contract in force, as far as its range is concerned. */
export type RangedContract = Pick<
  ContractInForce,
  "id" | "distance" | "is_exclusive"
>

/** Which range a contract has. */
export type AssignedRange = { contract_id: string; range: RangeInForce }

/**
 * The ranges that decide for a company, each once, by id. All contracts in
 * force count alike, own and inherited ones; only an exclusive contract stops
 * there: what is farther than the nearest exclusive one says nothing. A
 * contract without a range says nothing either.
 *
 * @param contracts - Those in force for the company, in any order.
 */
export const rangesInForce = (
  contracts: RangedContract[],
  assigned: AssignedRange[]
): RangeInForce[] => {
  const reach = Math.min(
    ...contracts
      .filter(({ is_exclusive }) => is_exclusive)
      .map(({ distance }) => distance)
  )
  const counting = new Set(
    contracts.filter(({ distance }) => distance <= reach).map(({ id }) => id)
  )
  const ranges = new Map(
    assigned
      .filter(({ contract_id }) => counting.has(contract_id))
      .map(({ range }) => [range.id, range])
  )
  return [...ranges.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
