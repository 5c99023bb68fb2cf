/**
 * Where a contract stands by somebody's decision. That it has expired is not a
 * status: it is read from its dates, so that no job has to run for it.
 */
export const CONTRACT_STATUSES = [
  "draft",
  "active",
  "suspended",
  "terminated",
] as const

export type ContractStatus = (typeof CONTRACT_STATUSES)[number]

/** What somebody may do with a contract's status, and where it leads. */
export const CONTRACT_ACTIONS = {
  activate: { from: ["draft", "suspended"], to: "active" },
  suspend: { from: ["active"], to: "suspended" },
  terminate: { from: ["active", "suspended"], to: "terminated" },
} as const satisfies Record<
  string,
  { from: readonly ContractStatus[]; to: ContractStatus }
>

export type ContractAction = keyof typeof CONTRACT_ACTIONS

/** Status after the action, or null when the contract's status does not allow it. */
export const statusAfter = (
  status: ContractStatus,
  action: ContractAction
): ContractStatus | null => {
  const { from, to } = CONTRACT_ACTIONS[action]
  return (from as readonly ContractStatus[]).includes(status) ? to : null
}

/** A terminated contract is history: nothing about it may change any more. */
export const isEditable = (status: ContractStatus): boolean =>
  status !== "terminated"

/** Only what has never been in force may disappear; the rest is terminated. */
export const isDeletable = (status: ContractStatus): boolean =>
  status === "draft"
