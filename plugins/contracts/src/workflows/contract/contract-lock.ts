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
]

/** One change of a contract at a time: two price batches at once could make tiers overlap. */
export const contractLock = (
  id: string
): { key: string; timeout: number; ttl: number } => ({
  key: `contract:${id}`,
  timeout: 10,
  ttl: 120,
})
