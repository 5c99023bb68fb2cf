import { randomUUID } from "node:crypto"

/** One change of a discount group at a time; each run is an owner of its own. */
export const discountGroupLock = (
  id: string
): { key: string; ownerId: string; timeout: number; ttl: number } => ({
  key: `discount-group:${id}`,
  ownerId: randomUUID(),
  timeout: 10,
  ttl: 120,
})
