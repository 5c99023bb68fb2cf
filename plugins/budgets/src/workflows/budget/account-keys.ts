/** Key of a budget's ledger account. */
export const accountKeyOf = (budget_id: string): string => `budget:${budget_id}`

/** Key of the ledger account in which one member's orders count for a personal limit. */
export const personalKeyOf = (limit_id: string, member_id: string): string =>
  `personal_limit:${limit_id}:${member_id}`

/** What a personal limit's ledger accounts belong to. */
export const PERSONAL_OWNER = "personal_limit"
