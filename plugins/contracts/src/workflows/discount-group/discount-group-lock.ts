import { randomUUID } from "node:crypto"

/** Names the lock of a discount group. */
export const discountGroupKey = (id: string): string => `discount-group:${id}`

/** What every lock of discount groups has; each run is an owner of its own. */
const terms = () => ({ ownerId: randomUUID(), timeout: 10, ttl: 120 })

type Lock = { key: string | string[] } & ReturnType<typeof terms>

/** One change of a discount group at a time, against percentages that are about to use it. */
export const discountGroupLock = (id: string): Lock => ({
  key: discountGroupKey(id),
  ...terms(),
})
