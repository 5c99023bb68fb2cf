import type { ContractStatus } from "../../domain/contract-status"
import type { Validity } from "../../domain/validity"

/** A contract's status with what the clock adds to it. */
export type ShownStatus = ContractStatus | "upcoming" | "expired"

/** Where a contract stands now: an active one may not hold yet, or no longer. */
export const shownStatus = (
  contract: Validity & { status: ContractStatus },
  now: Date
): ShownStatus => {
  if (contract.status !== "active") {
    return contract.status
  }
  if (contract.starts_at && now < new Date(contract.starts_at)) {
    return "upcoming"
  }
  return contract.ends_at && now >= new Date(contract.ends_at)
    ? "expired"
    : "active"
}
