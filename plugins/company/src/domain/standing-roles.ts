/** The five roles that every company has. */
export const ROLES = [
  "admin",
  "buyer",
  "approver",
  "finance",
  "viewer",
] as const

export type Role = (typeof ROLES)[number]

/** Whether a member's role is one of the five, and not one that a company has defined. */
export const isStandingRole = (role: string): role is Role =>
  (ROLES as readonly string[]).includes(role)
