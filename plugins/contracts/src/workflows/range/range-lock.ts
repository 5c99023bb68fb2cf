import { randomUUID } from "node:crypto"

/** One change of a range's rules at a time: its version counts them. */
export const rangeLock = (
  id: string
): { key: string; ownerId: string; timeout: number; ttl: number } => ({
  key: `product-range:${id}`,
  ownerId: randomUUID(),
  timeout: 10,
  ttl: 120,
})
