/**
 * Who is placing the order: decided by the caller from its own session, never
 * read from a request's body.
 */
export type Actor =
  /** A buyer in the shop; `customer_id` null for a visitor, `member_id` null for a bare customer. */
  | { kind: "member"; customer_id: string | null; member_id: string | null }
  /** An admin user, for a company. */
  | { kind: "staff"; user_id: string }
  /** A procurement or rep session that acts with a member's authority. */
  | { kind: "session"; session_id: string; member_id: string | null }
  /** A job or webhook, on behalf of the cart's member. */
  | { kind: "system"; reason: string }

/** Where the order came in. */
export const CHANNELS = [
  "shop",
  "quote",
  "punchout",
  "file",
  "rep",
  "standing",
  "erp",
] as const

export type Channel = (typeof CHANNELS)[number]
