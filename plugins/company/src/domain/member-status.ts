/** Whether a person has their place in the company, or had it. */
export const MEMBER_STATUSES = ["active", "removed"] as const

export type MemberStatus = (typeof MEMBER_STATUSES)[number]
