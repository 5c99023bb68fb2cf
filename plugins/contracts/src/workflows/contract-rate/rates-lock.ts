import type { RateChanges } from "../../domain/rate-changes"
import { contractLock } from "../contract/contract-lock"
import { discountGroupKey } from "../discount-group/discount-group-lock"

/**
 * The contract's lock together with those of the discount groups that it is to
 * have percentages on: none of them is deleted meanwhile.
 */
export const ratesLock = (
  contractId: string,
  { upsert }: RateChanges
): Omit<ReturnType<typeof contractLock>, "key"> & { key: string[] } => {
  const { key, ...rest } = contractLock(contractId)
  const groups = upsert
    .filter(({ target_type }) => target_type === "discount_group")
    .map(({ target_id }) => discountGroupKey(target_id))
  return { ...rest, key: [key, ...new Set(groups)] }
}
