import { randomUUID } from "node:crypto"

/** Fields of a contract that its workflows decide by. */
export const contractFields = [
  "id",
  "number",
  "name",
  "status",
  "currency_code",
  "starts_at",
  "ends_at",
  "price_list_id",
  "payment_terms_kind",
  "payment_terms_days",
  "is_exclusive",
  "campaigns_apply",
  "notes",
]

/**
 * One change of a contract at a time: two price batches at once could make
 * tiers overlap. Each run has an owner of its own: one whose lock has lapsed
 * cannot release the next one's.
 */
export const contractLock = (
  id: string
): { key: string; ownerId: string; timeout: number; ttl: number } => ({
  key: `contract:${id}`,
  ownerId: randomUUID(),
  timeout: 10,
  ttl: 120,
})
