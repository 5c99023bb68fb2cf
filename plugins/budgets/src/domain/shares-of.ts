import { MathBN } from "@medusajs/framework/utils"
import type { Share } from "./next-bookings"

/** An entry of the ledger that was booked for an order. */
type BookedEntry = {
  account_id: string
  hold_id: string | null
  type: string
  amount: string
}

/** What of an order stands on each account, by all that was booked for it. */
export const sharesOf = (entries: BookedEntry[]): Share[] => {
  const shares = new Map<string, Share>()
  for (const { account_id, hold_id, type, amount } of entries) {
    if (type !== "charge" && type !== "credit") {
      continue
    }
    const share = shares.get(account_id) ?? { account_id, hold_id, net: "0" }
    shares.set(account_id, {
      ...share,
      hold_id: share.hold_id ?? hold_id,
      net: (type === "charge"
        ? MathBN.add(share.net, amount)
        : MathBN.sub(share.net, amount)
      ).toFixed(),
    })
  }
  return [...shares.values()]
}
