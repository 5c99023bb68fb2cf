import type { CompanyStatus } from "./effective-status"

/** What staff do with a company's status: from which ones, and where it leads. */
export const STATUS_CHANGES = {
  approve: { from: ["pending"], to: "active" },
  suspend: { from: ["active"], to: "suspended" },
  activate: { from: ["suspended"], to: "active" },
  close: { from: ["pending", "active", "suspended"], to: "closed" },
  reopen: { from: ["closed"], to: "active" },
} as const satisfies Record<
  string,
  { from: readonly CompanyStatus[]; to: CompanyStatus }
>

export type StatusChange = keyof typeof STATUS_CHANGES

/**
 * The status after a change, or null when the company's own one does not allow
 * it. What has been done may be done again: a second click is no error, and
 * may give another reason.
 */
export const statusAfter = (
  status: CompanyStatus,
  change: StatusChange
): CompanyStatus | null => {
  const { from, to } = STATUS_CHANGES[change]
  return status === to || (from as readonly CompanyStatus[]).includes(status)
    ? to
    : null
}
